package huizhanjia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.HouseTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.annotation.Transactional;

/// What every start of the house looks through, and what it need not look through again.
@HouseTest
record ResealingTests(
        Vault vault,
        KeyFileCheck custody,
        EnvelopeTable envelopes,
        ResealedTable resealed,
        JdbcClient jdbc,
        DataSource source) {

    private static final int ROWS = 1_200;
    private static final SealedColumn COLUMN = new SealedColumn("roster", "sealed", "name");

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
            insert(jdbc, "会员" + at, vault.seal(COLUMN.at("会员" + at), "会员" + at));
        }
        jdbc.sql("insert into roster (name) values ('无')").update();
        jdbc.sql("update roster set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20)) where name = '会员7'")
                .update();
        new KeyRing(custody.file().path()).turn(vault);

        assertThat(envelopes.reseal(COLUMN)).isEqualTo(ROWS - 1);
        assertThat(envelopes.reseal(COLUMN)).isZero();
        assertThat(jdbc.sql("select r.name, r.sealed from roster r where r.name not in ('无', '会员7')")
                        .query((row, number) ->
                                row.getString(1).equals(vault.open(COLUMN.at(row.getString(1)), row.getBytes(2))))
                        .list())
                .hasSize(ROWS - 1)
                .doesNotContain(false);
    }

    /// As after an upgrade, with a server that died in the middle of it.
    @Test
    void envelopes_of_earlier_releases_are_bound_to_their_rows_and_then_let_in_no_more(@TempDir Path folder)
            throws SQLException {
        var keys = new KeyRing(folder.resolve("keys"));
        try (var connection = source.getConnection()) {
            var upgraded = new Upgraded(
                    keys, keys.vault(), JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            upgraded.fill();
            upgraded.look();
            assertThat(upgraded.opened()).as("half of them bound").isEqualTo(ROWS);
            upgraded.goOn();
            upgraded.look();
            assertThat(upgraded.boundCount()).isEqualTo(ROWS);
            assertThat(upgraded.opened()).isEqualTo(ROWS);
            assertThat(upgraded.vault.isBound(COLUMN.name()))
                    .as("a look that found some")
                    .isFalse();
            upgraded.look();
            assertThat(upgraded.vault.isBound(COLUMN.name())).isTrue();
            upgraded.paste("会员1", keys.unbound("会员1"));
            keys.turn(upgraded.vault);
            upgraded.look();
            assertThat(upgraded.opened())
                    .as("under a new key, without the pasted one")
                    .isEqualTo(ROWS - 1);
            assertThat(upgraded.boundCount()).isEqualTo(ROWS - 1);
            upgraded.copy("会员2", "会员3");
            assertThat(upgraded.opened()).isEqualTo(ROWS - 2);
            assertThat(upgraded.unopened())
                    .extracting(SealedPlace::text)
                    .containsExactlyInAnyOrder("roster.sealed/会员1", "roster.sealed/会员3");
        }
    }

    /// A table as an earlier release left it.
    private final class Upgraded {

        private final KeyRing keys;
        private final Vault vault;
        private final JdbcClient jdbc;

        Upgraded(KeyRing keys, Vault vault, JdbcClient jdbc) {
            this.keys = keys;
            this.vault = vault;
            this.jdbc = jdbc;
        }

        /// The walk dies with its second batch.
        void fill() {
            jdbc.sql("drop table if exists roster").update();
            jdbc.sql("""
                    create temporary table roster (name text, sealed bytea,
                        constraint dead check (name <> '会员700' or get_byte(sealed, 0) = 1))
                    """).update();
            for (var at = 0; at < ROWS; at++) {
                insert(jdbc, "会员" + at, keys.unbound("会员" + at));
            }
        }

        void goOn() {
            assertThat(boundCount()).isPositive().isLessThan(ROWS);
            jdbc.sql("alter table roster drop constraint dead").update();
        }

        void look() {
            new Resealing(vault, List.of(), List.of(COLUMN), new EnvelopeTable(jdbc, vault), resealed).lookThrough();
        }

        void paste(String name, byte[] envelope) {
            jdbc.sql("update roster set sealed = :envelope where name = :name")
                    .param("envelope", envelope)
                    .param("name", name)
                    .update();
        }

        void copy(String from, String to) {
            jdbc.sql("update roster set sealed = (select r.sealed from roster r where r.name = :from) where name = :to")
                    .param("from", from)
                    .param("to", to)
                    .update();
        }

        List<SealedPlace> unopened() {
            var walk = new EnvelopeTable(jdbc, vault);
            assertThat(new VerifySealed(List.of(COLUMN), List.of(), walk).run(List.of()))
                    .isEqualTo(1);
            return walk.unopened(COLUMN);
        }

        int boundCount() {
            return jdbc.sql("select count(*) from roster r where get_byte(r.sealed, 0) = 2")
                    .query(Integer.class)
                    .single();
        }

        /// How many say what they said, in their own row.
        long opened() {
            return jdbc
                    .sql("select r.name, r.sealed from roster r")
                    .query((row, number) -> vault.find(COLUMN.at(row.getString(1)), row.getBytes(2))
                            .filter(row.getString(1)::equals))
                    .list()
                    .stream()
                    .filter(Optional::isPresent)
                    .count();
        }
    }

    private static void insert(JdbcClient into, String name, byte[] envelope) {
        into.sql("insert into roster (name, sealed) values (:name, :sealed)")
                .param("name", name)
                .param("sealed", envelope)
                .update();
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

            @Override
            public List<SealedPlace> unopened() {
                return List.of();
            }
        };
    }
}
