package huizhanjia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.TestDatabase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// What every start of the house looks through, and what it need not look through again.
@SpringBootTest
@Import(TestDatabase.class)
record ResealingTests(Vault vault, Custody custody, EnvelopeTable envelopes, ResealedTable resealed, JdbcClient jdbc) {

    private static final int ROWS = 1_200;

    @Test
    void what_was_found_whole_is_not_read_again_under_the_same_key() {
        var asked = new AtomicInteger();
        var whole = source("test.whole", asked, 0);
        starting(whole);
        starting(whole);
        assertThat(asked).hasValue(1);
        resealed.done("test.whole", vault.currentNumber() - 1);
        starting(whole);
        assertThat(asked).hasValue(2);
    }

    @Test
    void what_still_was_under_an_old_key_is_read_once_more_at_the_next_start() {
        var asked = new AtomicInteger();
        var old = source("test.old", asked, 2);
        starting(old);
        assertThat(asked).hasValue(3);
        starting(old);
        starting(old);
        assertThat(asked).hasValue(4);
    }

    @Test
    void what_cannot_be_opened_stops_no_other_and_is_tried_again() {
        var asked = new AtomicInteger();
        var broken = source("test.broken", asked, Integer.MAX_VALUE);
        var other = new AtomicInteger();
        starting(broken, source("test.other", other, 0));
        starting(broken);
        assertThat(asked).hasValue(2);
        assertThat(other).hasValue(1);
    }

    @Test
    void what_came_in_while_the_key_changed_is_looked_for_at_night_until_a_start_found_all() {
        var asked = new AtomicInteger();
        var resealing = resealing(source("test.busy", asked, 1));
        resealing.tonight();
        resealing.tonight();
        assertThat(asked).hasValue(3);
        resealing.lookThrough();
        resealing.tonight();
        assertThat(asked).hasValue(4);
    }

    /// Walks a table of more envelopes than one batch takes, one of which is spoiled.
    @Test
    @Transactional
    void every_envelope_of_a_column_but_the_spoiled_is_sealed_anew() {
        jdbc.sql("create temporary table roster (name text, sealed bytea) on commit drop")
                .update();
        for (var at = 0; at < ROWS; at++) {
            jdbc.sql("insert into roster (name, sealed) values (:name, :sealed)")
                    .param("name", "会员" + at)
                    .param("sealed", vault.seal("会员" + at))
                    .update();
        }
        jdbc.sql("insert into roster (name) values ('无')").update();
        jdbc.sql("update roster set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20)) where name = '会员7'")
                .update();
        new KeyRing(custody.file().path()).turn(vault);

        var column = new SealedColumn("roster", "sealed");
        assertThat(envelopes.reseal(column)).isEqualTo(ROWS - 1);
        assertThat(envelopes.reseal(column)).isZero();
        assertThat(jdbc.sql("select r.name, r.sealed from roster r where r.name not in ('无', '会员7')")
                        .query((row, number) -> row.getString(1).equals(vault.open(row.getBytes(2))))
                        .list())
                .hasSize(ROWS - 1)
                .doesNotContain(false);
    }

    private void starting(Sealed... sources) {
        resealing(sources).lookThrough();
    }

    private Resealing resealing(Sealed... sources) {
        return new Resealing(vault, List.of(sources), List.of(), envelopes, resealed);
    }

    /// @param batches how many batches it has left to seal anew; more than can be for one that does not open
    private static Sealed source(String name, AtomicInteger asked, int batches) {
        return new Sealed() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int reseal() {
                if (batches == Integer.MAX_VALUE) {
                    asked.incrementAndGet();
                    throw new IllegalStateException("does not open");
                }
                return asked.incrementAndGet() <= batches ? 1 : 0;
            }
        };
    }
}
