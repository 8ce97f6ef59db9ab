package huizhanjia.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PeopleTest
record ClerksTests(Clerks clerks, People people, PaperUnions unions, Trail trail, JdbcClient jdbc) {

    @Test
    void a_login_name_is_taken_once_whatever_its_case() {
        enrol("zhang.san");
        assertRefused("access.login-name-taken", () -> enrol("Zhang.San"));
        assertRefused("access.login-name", () -> enrol("张三"));
        assertRefused("access.login-name", () -> enrol("a"));
    }

    @Test
    void passwords_rest_as_argon2_only() {
        var person = people.enrol(false);
        var hash = jdbc.sql("select p.hash from access.password p where p.clerk_id = :clerk")
                .param("clerk", person.id().value())
                .query(String.class)
                .single();
        assertThat(hash).startsWith("$argon2id$").doesNotContain(AccessWorld.PASSWORD);
    }

    @Test
    void an_administrator_sees_and_stops_only_clerks_of_their_own_unions() {
        var admin = people.actor(people.with(Post.SYSTEM_ADMIN, unions.otherCounty));
        var stranger = people.enrol(false);
        assertThat(clerks.list(admin.scope(), "")).isEmpty();
        assertRefused("access.no-clerk", () -> clerks.disable(admin, stranger.id(), "调离"));
    }

    @Test
    void nobody_stops_themselves() {
        var admin = people.with(Post.SYSTEM_ADMIN, unions.county);
        assertRefused("access.self", () -> clerks.disable(people.actor(admin), admin.id(), "试试"));
    }

    @Test
    void every_change_stands_in_the_trail() {
        var person = people.enrol(false);
        clerks.disable(people.founder(), person.id(), "调离");
        assertThat(trail.timeline("210199", List.of("clerk:" + person.id())).rows())
                .extracting(TimelineEntry::summary)
                .containsExactly("停用用户 " + person.loginName(), "新建用户 " + person.loginName());
    }

    private void enrol(String loginName) {
        clerks.enrol(people.founder(), new Newcomer(loginName, "张三", unions.county));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run).hasFieldOrPropertyWithValue("code", code);
    }
}
