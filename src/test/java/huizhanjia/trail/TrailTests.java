package huizhanjia.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(extraIncludes = {"ui", "vault"})
@Import({TestDatabase.class, Tampering.class})
record TrailTests(
        Trail trail, EventTable events, JdbcClient app, TransactionTemplate transaction, Tampering tampering) {

    @BeforeEach
    void empty_the_chain_and_paint_three_walls() {
        tampering.begin();
        List.of("白", "红", "蓝").forEach(this::paint);
    }

    @Test
    void a_timeline_tells_who_did_what_newest_first() {
        var timeline = trail.timeline("210199", List.of("wall:1")).rows();
        assertThat(timeline).hasSize(3).first().satisfies(entry -> {
            assertThat(entry.summary()).isEqualTo("粉刷墙面");
            assertThat(entry.post()).isEqualTo("青山县总工会 · 组织干部");
            assertThat(entry.changes())
                    .extracting(TimelineEntry.FieldChange::after)
                    .containsExactly("蓝");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Shanghai"})
    void a_day_of_the_log_begins_at_midnight_in_china_whatever_the_session_thinks(String zone) {
        record("2026-02-28T15:59:59Z", 901);
        record("2026-02-28T16:00:00Z", 902);
        record("2026-03-01T15:59:59Z", 903);
        record("2026-03-01T16:00:00Z", 904);
        var day = LocalDate.of(2026, 3, 1);
        var found = transaction.execute(status -> {
            app.sql("set local time zone '" + zone + "'").update();
            return trail.searchArea(Painted.PAINTER.scope(), new Trail.Sought("", day, day, null), 10);
        });
        assertThat(found).extracting(TrailLine::position).containsExactly(903L, 902L);
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
        assertThat(trail.timeline("210199", List.of("wall:1")).rows()).hasSize(3);
    }

    private void record(String at, long position) {
        var link = Link.of(Painted.PAINTER, Painted.with("紫"), "{}", new Link.Place(position, Instant.parse(at)));
        events.add(link, Hash.START, Hash.START);
    }

    private void paint(String colour) {
        transaction.executeWithoutResult(status -> trail.record(Painted.PAINTER, Painted.with(colour)));
    }
}
