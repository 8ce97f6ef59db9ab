package huizhanjia.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.TestDatabase;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(extraIncludes = {"ui", "vault"})
@Import(TestDatabase.class)
record TrailTests(
        Trail trail,
        Verification verification,
        ChainTable chains,
        JdbcClient app,
        TransactionTemplate transaction,
        FlywayConnectionDetails owner) {

    @BeforeEach
    void empty_the_chain_and_paint_three_walls() {
        as_owner("truncate trail.event, trail.head, trail.checkpoint");
        List.of("白", "红", "蓝").forEach(this::paint);
    }

    @Test
    void a_timeline_tells_who_did_what_newest_first() {
        var timeline = trail.timeline("210199", List.of("wall:1"));
        assertThat(timeline).hasSize(3).first().satisfies(entry -> {
            assertThat(entry.summary()).isEqualTo("粉刷墙面");
            assertThat(entry.post()).isEqualTo("青山县总工会 · 组织干部");
            assertThat(entry.changes())
                    .extracting(TimelineEntry.FieldChange::after)
                    .containsExactly("蓝");
        });
    }

    @Test
    void an_untouched_chain_verifies() {
        assertThat(verification.run(List.of())).isZero();
    }

    @Test
    void an_altered_record_is_named() {
        as_owner("update trail.event set changes = replace(changes, '红', '黑') where position = 2");
        assertThat(flaw()).contains("第 2 条记录被改动");
    }

    @Test
    void a_removed_record_is_named() {
        as_owner("delete from trail.event where position = 2");
        assertThat(flaw()).contains("第 2 条记录被移除");
    }

    @Test
    void a_removed_end_is_named() {
        as_owner("delete from trail.event where position = 3");
        assertThat(flaw()).contains("第 2 条之后的记录被移除");
    }

    @Test
    void reordered_records_are_named() {
        as_owner("update trail.event set position = 9 where position = 1");
        as_owner("update trail.event set position = 1 where position = 2");
        as_owner("update trail.event set position = 2 where position = 9");
        assertThat(flaw()).contains("第 1 条记录被改动");
    }

    @Test
    void a_chain_cut_and_closed_again_is_noticed_by_the_seal() {
        as_owner("delete from trail.event where position = 3");
        as_owner("update trail.head set position = 2, hash = (select hash from trail.event where position = 2)");
        assertThat(flaw()).contains("链尾记录被改动");
    }

    @Test
    void a_rewritten_past_is_noticed_by_the_checkpoint() {
        for (var i = 0; i < 100; i++) {
            paint("绿");
        }
        as_owner("update trail.checkpoint set hash = (select hash from trail.event where position = 3)");
        assertThat(flaw()).contains("第 100 条记录与检查点不符");
    }

    @Test
    void the_house_itself_may_not_change_what_happened() {
        assertThatThrownBy(() -> app.sql("update trail.event set summary = ''").update())
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for table event");
        assertThatThrownBy(() -> app.sql("delete from trail.event").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void nothing_is_kept_of_a_change_that_did_not_happen() {
        transaction.executeWithoutResult(status -> {
            trail.record(Painted.PAINTER, Painted.with("灰"));
            status.setRollbackOnly();
        });
        assertThat(trail.timeline("210199", List.of("wall:1"))).hasSize(3);
    }

    private void paint(String colour) {
        transaction.executeWithoutResult(status -> trail.record(Painted.PAINTER, Painted.with(colour)));
    }

    private String flaw() {
        return verification.flaw(chains.heads().getFirst()).orElse("");
    }

    private void as_owner(String sql) {
        var source = new DriverManagerDataSource(
                Objects.requireNonNull(owner.getJdbcUrl()),
                Objects.requireNonNull(owner.getUsername()),
                Objects.requireNonNull(owner.getPassword()));
        JdbcClient.create(source).sql(sql).update();
    }
}
