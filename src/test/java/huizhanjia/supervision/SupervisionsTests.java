package huizhanjia.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.supervision.SupervisionOrder.Kind;
import huizhanjia.supervision.SupervisionOrder.Turn;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// A city asks a mill for something: every turn, every refusal, and who gets to know of it.
@QingshanTest
@Transactional
record SupervisionsTests(Supervisions supervisions, Qingshan qingshan, Trail trail, Clock clock, JdbcClient jdbc) {

    private static final String DUTY = "QZ9-1";
    private static final String WORDS = "请于月底前补办并登记证据";
    private static final Excerpt.Span ALL = new Excerpt.Span(0, 1_000);
    private static final Supervisions.Sought ANY = new Supervisions.Sought("", "");

    @Test
    void a_matter_goes_to_the_unit_back_to_the_asker_and_ends() {
        var matter = asked(today().plusDays(14));
        assertThat(turn(matter)).isEqualTo(Turn.UNIT);
        supervisions.step(matter.id(), Kind.REPLY, " 已补办 ", mill());
        assertThat(turn(matter)).isEqualTo(Turn.ASKER);
        supervisions.step(matter.id(), Kind.RETURN, "请附纪要", city());
        assertThat(turn(matter)).isEqualTo(Turn.UNIT);
        supervisions.step(matter.id(), Kind.REPLY, "纪要已附", mill());
        supervisions.step(matter.id(), Kind.CLOSE, "核对无误", city());
        var closed = supervisions.need(city().scope(), matter.id());
        assertThat(closed.turn()).isEqualTo(Turn.NOBODY);
        assertThat(closed.steps())
                .extracting(SupervisionOrder.Step::kind, SupervisionOrder.Step::words)
                .containsExactly(
                        tuple(Kind.REPLY, "已补办"),
                        tuple(Kind.RETURN, "请附纪要"),
                        tuple(Kind.REPLY, "纪要已附"),
                        tuple(Kind.CLOSE, "核对无误"));
        assertThat(closed.steps().getFirst().said().clerk()).isEqualTo(mill().clerkName());
        assertThat(trail.timeline(closed.county(), List.of(closed.subject())).rows())
                .extracting(TimelineEntry::summary)
                .containsExactlyInAnyOrder("交办督办事项", "督办事项回复", "督办事项退回补充", "督办事项回复", "督办事项办结");
    }

    @Test
    void a_matter_that_cannot_be_asked_is_refused_with_the_reason() {
        var mill = qingshan.redStarFactory();
        refused("supervision.own", () -> ask(qingshan.city(), DUTY, WORDS, today(), city()));
        refused("supervision.no-duty", () -> ask(mill, "QZ0-0", WORDS, today(), city()));
        refused("supervision.date-past", () -> ask(mill, DUTY, WORDS, today().minusDays(1), city()));
        refused("supervision.words-missing", () -> ask(mill, DUTY, " ", today(), city()));
        refused("access.denied", () -> ask(mill, DUTY, WORDS, today(), qingshan.cityViewer()));
        assertThatThrownBy(() -> ask(qingshan.hospital(), DUTY, WORDS, today(), qingshan.townshipOfficer()))
                .isInstanceOf(Refused.class);
        assertThat(ask(mill, DUTY, WORDS, today(), city()).isLate(today())).isFalse();
    }

    @Test
    void each_side_takes_its_steps_in_its_turn_alone() {
        var matter = asked(today());
        refused("supervision.not-your-turn", () -> step(matter, Kind.CLOSE, city()));
        refused("supervision.not-your-turn", () -> step(matter, Kind.RETURN, city()));
        refused("supervision.words-missing", () -> supervisions.step(matter.id(), Kind.REPLY, "\n", mill()));
        refused("access.denied", () -> step(matter, Kind.REPLY, qingshan.cityViewer()));
        step(matter, Kind.REPLY, mill());
        refused("supervision.not-your-turn", () -> step(matter, Kind.REPLY, mill()));
        refused("supervision.not-your-turn", () -> step(matter, Kind.CLOSE, qingshan.chair()));
        step(matter, Kind.CLOSE, city());
        for (var kind : List.of(Kind.RETURN, Kind.CLOSE)) {
            refused("supervision.not-your-turn", () -> step(matter, kind, city()));
        }
        refused("supervision.not-your-turn", () -> step(matter, Kind.REPLY, mill()));
    }

    @Test
    void who_stands_between_replies_for_the_unit_and_who_asked_does_not() {
        var matter = asked(today());
        assertThat(supervisions.mayTake(matter, Kind.REPLY, qingshan.organizer()))
                .isTrue();
        assertThat(supervisions.mayTake(matter, Kind.REPLY, city())).isFalse();
        step(matter, Kind.REPLY, qingshan.organizer());
        assertThat(turn(matter)).isEqualTo(Turn.ASKER);
    }

    @Test
    void it_is_known_to_the_asker_the_unit_and_whoever_stands_between() {
        var matter = asked(today());
        for (var knows : List.of(city(), qingshan.chair(), mill())) {
            assertThat(supervisions.need(knows.scope(), matter.id()).words()).isEqualTo(WORDS);
            assertThat(ids(knows)).contains(matter.id());
        }
        var stranger = qingshan.townshipOfficer();
        refused("supervision.unknown", () -> supervisions.need(stranger.scope(), matter.id()));
        refused("supervision.unknown", () -> step(matter, Kind.REPLY, stranger));
        refused("supervision.unknown", () -> supervisions.need(city().scope(), SupervisionOrderId.next()));
        assertThat(ids(stranger)).doesNotContain(matter.id());
    }

    @Test
    void it_waits_on_the_desk_of_whoever_has_the_turn_and_is_late_after_its_day() {
        var ofMill = supervisions.waiting(mill());
        var ofCity = supervisions.waiting(city());
        var matter = asked(today());
        assertThat(supervisions.waiting(mill()).count()).isEqualTo(ofMill.count() + 1);
        assertThat(supervisions.waiting(city()).count()).isEqualTo(ofCity.count());
        assertThat(matter.isLate(today())).isFalse();
        assertThat(matter.isLate(today().plusDays(1))).isTrue();
        passed(matter);
        assertThat(supervisions.waiting(mill()).late()).isTrue();
        step(matter, Kind.REPLY, mill());
        assertThat(supervisions.waiting(mill()).count()).isEqualTo(ofMill.count() + 1); // the one whose day has passed
        assertThat(supervisions.waiting(city()).count()).isEqualTo(ofCity.count() + 1);
        step(matter, Kind.CLOSE, city());
        assertThat(supervisions.waiting(city()).count()).isEqualTo(ofCity.count());
    }

    @Test
    void what_is_open_comes_first_by_its_day_and_what_is_closed_last() {
        var later = asked(today().plusDays(9));
        var sooner = asked(today().plusDays(2));
        var closed = asked(today().plusDays(1));
        step(closed, Kind.REPLY, mill());
        step(closed, Kind.CLOSE, city());
        assertThat(ids(city())).containsSubsequence(sooner.id(), later.id(), closed.id());
        var all = supervisions.in(city().scope(), ANY, ALL);
        var second = supervisions.in(city().scope(), ANY, new Excerpt.Span(1, 1));
        assertThat(second.total()).isEqualTo(all.total());
        assertThat(second.rows()).containsExactly(all.rows().get(1));
    }

    /// The same matter as if its day had passed; nobody may change the day of one that was asked.
    private void passed(SupervisionOrder matter) {
        jdbc.sql("""
                insert into supervision.matter (county, id, org_id, asker_id, duty, words, due_on, clerk_name, post, asked_at)
                select county, gen_random_uuid(), org_id, asker_id, duty, words, due_on - 1, clerk_name, post, asked_at
                from supervision.matter
                where id = :id
                """).param("id", matter.id().value()).update();
    }

    private SupervisionOrder asked(LocalDate dueOn) {
        return ask(qingshan.redStarFactory(), DUTY, WORDS, dueOn, city());
    }

    private SupervisionOrder ask(OrgId org, String duty, String words, LocalDate dueOn, Actor by) {
        return supervisions.ask(new SupervisionAsking(org, duty, words, dueOn), by);
    }

    private void step(SupervisionOrder matter, Kind kind, Actor by) {
        supervisions.step(matter.id(), kind, "经办说明", by);
    }

    private Turn turn(SupervisionOrder matter) {
        return supervisions.need(city().scope(), matter.id()).turn();
    }

    private List<SupervisionOrderId> ids(Actor actor) {
        return supervisions.in(actor.scope(), ANY, ALL).rows().stream()
                .map(SupervisionOrder::id)
                .toList();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private Actor city() {
        return qingshan.cityOfficer();
    }

    private Actor mill() {
        return qingshan.grassrootsChair();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
