package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.kernel.Command;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Attempts to sign in are changed or removed as little as any event.
@PeopleTest
@ExtendWith(OutputCaptureExtension.class)
record AttemptChainTests(
        People people, PaperUnions unions, List<Command> commands, FlywayConnectionDetails owner, MockMvcTester http) {

    @BeforeEach
    void somebody_tries_and_comes_in() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        Browser.fresh(http).signIn(clerk, "wrong");
        Browser.fresh(http).signIn(clerk, AccessWorld.PASSWORD);
        asOwner("create schema kept");
        asOwner("create table kept.attempt as table signin.attempt");
        asOwner("create table kept.head as select * from trail.head where county = '000000' and kind = 'sign-in'");
    }

    @AfterEach
    void put_back() {
        asOwner("delete from signin.attempt where county = '000000' or id in (select id from kept.attempt)");
        asOwner("insert into signin.attempt select * from kept.attempt");
        asOwner("delete from trail.head where county = '000000' and kind = 'sign-in'");
        asOwner("insert into trail.head select * from kept.head");
        asOwner("drop schema kept cascade");
    }

    @Test
    void the_attempts_of_a_county_hang_in_one_chain(CapturedOutput output) {
        assertThat(verify()).isZero();
        assertThat(output).containsPattern("县 000000 登录记录：\\d+ 条完整");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update signin.attempt set outcome = 'SIGNED_IN' where outcome = 'WRONG_PASSWORD' | 条记录被改动
            update signin.attempt set address = '10.0.0.1' | 条记录被改动
            update signin.attempt set at = at - interval '1 day' | 条记录被改动
            update signin.attempt set name_index = '', clerk_id = null, address = '', browser = '', salt = null | 条记录被改动
            delete from signin.attempt where outcome = 'WRONG_PASSWORD' | 条记录被移除
            delete from signin.attempt where county = '000000' and position = (select max(position) from signin.attempt where county = '000000') | 条之后的记录被移除
            insert into signin.attempt (county, id, name_index, clerk_id, address, browser, outcome, at, position, previous_hash, hash) select county, gen_random_uuid(), name_index, clerk_id, address, browser, outcome, at, position, previous_hash, hash from signin.attempt where county = '000000' | 条记录有两条
            delete from trail.head where county = '000000' and kind = 'sign-in' | 链尾记录不见了
            """)
    void whoever_changes_one_is_found(String tamper, String words, CapturedOutput output) {
        asOwner(tamper);
        assertThat(verify()).isOne();
        assertThat(output).containsPattern("县 000000 登录记录：.*" + words);
    }

    @Test
    void nobody_is_locked_out_by_a_chain_that_does_not_hold_but_its_verification_tells(CapturedOutput output) {
        asOwner("update trail.head set hash = seal where county = '000000' and kind = 'sign-in'");
        var clerk = people.with(Post.ORGANIZER, unions.county);
        assertThat(Browser.fresh(http).signIn(clerk, AccessWorld.PASSWORD)).hasRedirectedUrl("/");
        assertThat(verify()).isOne();
        assertThat(output).contains("县 000000 登录记录：链尾记录被改动", "条记录没有串进链");
    }

    private int verify() {
        return commands.stream()
                .filter(command -> command.name().equals("verify"))
                .findFirst()
                .orElseThrow()
                .run(List.of());
    }

    private void asOwner(String sql) {
        JdbcClient.create(new DriverManagerDataSource(
                        Objects.requireNonNull(owner.getJdbcUrl()),
                        Objects.requireNonNull(owner.getUsername()),
                        Objects.requireNonNull(owner.getPassword())))
                .sql(sql)
                .update();
    }
}
