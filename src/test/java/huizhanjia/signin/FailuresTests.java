package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.AccessWorld.Person;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.signin.failure.Failures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// An outsider cannot keep a clerk out, and cannot guess either, from one network or from many.
@PeopleTest
record FailuresTests(
        People people,
        PaperUnions unions,
        MovableClock clock,
        SignIns signIns,
        Failures failures,
        JdbcClient jdbc,
        MockMvcTester http) {

    private static final String RIGHT = AccessWorld.PASSWORD;
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @Test
    void an_outsider_keeps_nobody_out_of_where_they_usually_sign_in() {
        var office = network();
        var clerks = new ArrayList<Person>();
        for (var i = 0; i < 3; i++) {
            var clerk = people.with(i == 0 ? Post.SYSTEM_ADMIN : Post.ORGANIZER, unions.county);
            assertThat(isIn(clerk, office, RIGHT)).isTrue();
            clerks.add(clerk);
        }
        for (var clerk : clerks) {
            for (var i = 0; i < 30; i++) {
                failures.begin(clerk.loginName(), network());
                failures.begin(clerk.loginName(), "172.31.0.1");
            }
        }
        assertThat(clerks).allMatch(clerk -> isIn(clerk, office, RIGHT));
    }

    @Test
    void five_typos_of_one_lock_nobody_else_of_the_office() {
        var office = network();
        var careless = people.with(Post.ORGANIZER, unions.county);
        for (var i = 0; i < 5; i++) {
            isIn(careless, office, "wrong");
            clock.pass(Duration.ofSeconds(31));
        }
        assertThat(sentence(careless, office, RIGHT)).contains("已输错 5 次", "以后再试", "系统管理员");
        assertThat(isIn(people.with(Post.ORGANIZER, unions.county), office, RIGHT))
                .isTrue();
        assertThat(isIn(careless, network(), RIGHT)).isTrue();
        clock.pass(Duration.ofMinutes(15));
        assertThat(isIn(careless, office, RIGHT)).isTrue();
        assertThat(sentence(careless, office, "wrong")).doesNotContain("已输错");
    }

    @Test
    void one_account_guessed_from_many_networks_is_slowed_and_told_so() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var judged = 0;
        for (var i = 0; i < 200; i++) {
            judged += failures.begin(clerk.loginName(), network()).isEmpty() ? 1 : 0;
        }
        assertThat(judged).isEqualTo(20);
        assertThat(sentence(clerk, network(), RIGHT)).contains("没有用它登录过的网络要放慢");
        clock.pass(Duration.ofMinutes(1));
        assertThat(isIn(clerk, network(), RIGHT)).isTrue();
    }

    @Test
    void many_accounts_guessed_from_one_network_are_slowed_but_for_those_who_work_there() {
        var office = network();
        var working = people.with(Post.ORGANIZER, unions.county);
        assertThat(isIn(working, office, RIGHT)).isTrue();
        var judged = 0;
        for (var i = 0; i < 150; i++) {
            judged += failures.begin("nobody." + i, office).isEmpty() ? 1 : 0;
        }
        assertThat(judged).isEqualTo(100);
        assertThat(sentence(new Person(working.id(), "nobody.new"), office, "guess"))
                .contains("您所在的网络近来输错密码的次数太多");
        assertThat(isIn(working, office, RIGHT)).isTrue();
    }

    @Test
    void tries_at_the_same_moment_do_not_slip_past_the_count() throws Exception {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var network = network();
        var judged = 0;
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = new ArrayList<Future<String>>();
            for (var i = 0; i < 20; i++) {
                tries.add(many.submit(() -> sentence(clerk, network, "guess")));
            }
            for (var one : tries) {
                judged += one.get().contains("不对") ? 1 : 0;
            }
        }
        assertThat(judged).isEqualTo(3);
    }

    @Test
    void an_administrator_lets_a_clerk_try_again_and_it_is_an_event() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var network = network();
        for (var i = 0; i < 5; i++) {
            isIn(clerk, network, "wrong");
            clock.pass(Duration.ofSeconds(31));
        }
        assertThat(isIn(clerk, network, RIGHT)).isFalse();
        var administrator = As.actor(people.actor(people.with(Post.SYSTEM_ADMIN, unions.county)));
        assertThat(http.post().uri("/clerks/{clerk}/release", clerk.id()).with(administrator))
                .hasStatus(302);
        assertThat(isIn(clerk, network, RIGHT)).isTrue();
        assertThat(http.get().uri("/clerks/{clerk}", clerk.id()).with(administrator))
                .bodyText()
                .contains("解除登录限制 " + clerk.loginName())
                .contains("/release");
    }

    @Test
    void a_clock_set_back_makes_no_wait_longer() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var network = network();
        for (var i = 0; i < 5; i++) {
            isIn(clerk, network, "wrong");
            clock.pass(Duration.ofSeconds(31));
        }
        clock.pass(Duration.ofHours(-1));
        try {
            assertThat(isIn(clerk, network, RIGHT)).isFalse();
            clock.pass(Duration.ofMinutes(15));
            assertThat(isIn(clerk, network, RIGHT)).isTrue();
        } finally {
            clock.pass(Duration.ofMinutes(45));
        }
    }

    @Test
    void counts_are_rows_and_name_nobody() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        isIn(clerk, network(), "wrong");
        assertThat(jdbc.sql("select count(*) from signin.failure_count c where c.failures > 0")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("select c.name_index from signin.failure_count c")
                        .query(byte[].class)
                        .list())
                .allSatisfy(index -> assertThat(index.length).isIn(0, 16));
    }

    private boolean isIn(Person clerk, String network, String password) {
        return signIns.attempt(attempt(clerk, network), password) instanceof SignIns.Verdict.Admitted;
    }

    private String sentence(Person clerk, String network, String password) {
        return signIns.attempt(attempt(clerk, network), password) instanceof SignIns.Verdict.Denied(var sentence)
                ? sentence
                : "";
    }

    private static Attempt attempt(Person clerk, String network) {
        return new Attempt(clerk.loginName(), network, "test");
    }

    private static String network() {
        var number = NETWORKS.incrementAndGet();
        return "172.16.%d.%d".formatted(number / 250, number % 250);
    }
}
