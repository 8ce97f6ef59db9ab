package huizhanjia.signin.door;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.AtOnce;
import huizhanjia.HouseTest;
import huizhanjia.access.MovableClock;
import huizhanjia.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is there for all is there for all: whoever asks spends their own share, at whichever instance.
@HouseTest
record KnocksTests(KnockTable table, Vault vault, JdbcClient jdbc) {

    private static final int ASKS = 12;

    @Test
    void two_instances_count_together_and_a_restart_forgets_nothing() {
        var clock = new MovableClock();
        var door = door();
        for (var ask = 0; ask < ASKS; ask++) {
            assertThat(instance(clock).wait(knock(door, "203.0.113.1", ""))).isZero();
        }
        assertThat(instance(clock).wait(knock(door, "203.0.113.1", ""))).isEqualTo(5);
        assertThat(instance(clock).wait(knock(door, "203.0.113.2", ""))).isZero();
        assertThat(instance(clock).wait(knock(door(), "203.0.113.1", ""))).isZero();
    }

    @Test
    void what_was_spent_comes_back_evenly_and_is_forgotten_after_a_while() {
        var clock = new MovableClock();
        var door = door();
        var knock = knock(door, "203.0.113.1", "");
        spend(clock, knock, ASKS);
        clock.pass(Duration.ofSeconds(5));
        assertThat(instance(clock).wait(knock)).isZero();
        assertThat(instance(clock).wait(knock)).isPositive();
        clock.pass(Duration.ofMinutes(1));
        spend(clock, knock, ASKS);
        clock.pass(Duration.ofMinutes(11));
        instance(clock).forget();
        assertThat(rows(knock)).isZero();
    }

    @Test
    void a_clock_that_is_ahead_fills_nothing_up_and_one_that_was_wrong_holds_nothing_up() {
        var clock = new MovableClock();
        var ahead = new MovableClock();
        ahead.pass(Duration.ofSeconds(20));
        var knock = knock(door(), "203.0.113.1", "");
        spend(ahead, knock, ASKS);
        assertThat(instance(clock).wait(knock)).isPositive();
        assertThat(instance(ahead).wait(knock)).isPositive();
        var wrong = new MovableClock();
        wrong.pass(Duration.ofDays(400));
        var other = knock(door(), "203.0.113.1", "");
        spend(wrong, other, ASKS);
        assertThat(instance(clock).wait(other)).isZero();
    }

    @Test
    void one_network_asks_about_one_subject_a_third_of_what_it_may_ask() {
        var clock = new MovableClock();
        var door = door();
        spend(clock, knock(door, "203.0.113.1", "one"), ASKS / 3);
        assertThat(instance(clock).wait(knock(door, "203.0.113.1", "one"))).isEqualTo(15);
        assertThat(instance(clock).wait(knock(door, "203.0.113.1", "another"))).isZero();
        assertThat(instance(clock).wait(knock(door, "203.0.113.2", "one"))).isZero();
    }

    @Test
    void whoever_is_turned_away_spends_nothing_of_what_is_there_for_all() {
        var clock = new MovableClock();
        var door = door();
        var greedy = knock(door, "203.0.113.1", "");
        spend(clock, greedy, ASKS);
        for (var ask = 0; ask < 40 * ASKS; ask++) {
            assertThat(instance(clock).wait(greedy)).isPositive();
        }
        assertThat(part(door)).isLessThan(0.051);
    }

    @Test
    void when_many_have_spent_three_quarters_the_rest_is_for_those_who_have_hardly_asked() {
        var clock = new MovableClock();
        var door = door();
        for (var network = 0; network < 15; network++) {
            spend(clock, knock(door, "198.51.100." + network, ""), ASKS);
        }
        spend(clock, knock(door, "203.0.113.1", ""), Knock.FEW);
        assertThat(instance(clock).wait(knock(door, "203.0.113.1", ""))).isPositive();
        assertThat(instance(clock).wait(knock(door, "203.0.113.2", ""))).isZero();
    }

    @Test
    void many_at_once_get_no_more_than_there_is() throws Exception {
        var clock = new MovableClock();
        var knock = knock(door(), "203.0.113.1", "paper");
        var allowed = new AtomicInteger();
        AtOnce.done(IntStream.range(0, 4)
                .mapToObj(hand -> (Runnable) () -> {
                    for (var ask = 0; ask < ASKS; ask++) {
                        if (instance(clock).wait(knock) == 0) {
                            allowed.incrementAndGet();
                        }
                    }
                })
                .toArray(Runnable[]::new));
        assertThat(allowed).hasValue(ASKS / 3);
    }

    @Test
    void who_asked_about_what_rests_unreadable() {
        var clock = new MovableClock();
        var knock = knock(door(), "203.0.113.77", "R2D2R2D2R2D2R2D2");
        spend(clock, knock, 1);
        assertThat(jdbc.sql("select c.name_index from signin.knock_count c")
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                .allMatch(index -> index.length == 16)
                .noneMatch(index -> knock.own().contains(new String(index, StandardCharsets.UTF_8)));
    }

    private void spend(MovableClock clock, Knock knock, int times) {
        for (var ask = 0; ask < times; ask++) {
            assertThat(instance(clock).wait(knock)).isZero();
        }
    }

    /// Everything it knows is in the database.
    private Knocks instance(MovableClock clock) {
        return new Knocks(table, vault, clock);
    }

    private long rows(Knock knock) {
        return jdbc.sql("select count(*) from signin.knock_count c where c.name_index = :name")
                .param("name", vault.index("signin.knock", knock.own()))
                .query(Long.class)
                .single();
    }

    private double part(String door) {
        return jdbc.sql("select c.part from signin.knock_count c where c.name_index = :name")
                .param("name", vault.index("signin.knock", door))
                .query(Double.class)
                .single();
    }

    private static Knock knock(String door, String network, String subject) {
        return new Knock(door, network, subject, ASKS);
    }

    private static String door() {
        return "open /" + UUID.randomUUID();
    }
}
