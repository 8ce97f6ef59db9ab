package huizhanjia.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import huizhanjia.casefile.CaseFile.Taken;
import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.CaseQuery;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
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
    private static final CaseQuery ANY = CaseQuery.ALL;

    @Test
    void a_matter_goes_to_the_unit_back_to_the_asker_and_ends() {
        var matter = asked(today().plusDays(14));
        assertThat(turn(matter)).isEqualTo(SupervisionState.ASKED);
        supervisions.step(matter.file().id(), SupervisionStep.REPLY, " 已补办 ", mill());
        assertThat(turn(matter)).isEqualTo(SupervisionState.REPLIED);
        supervisions.step(matter.file().id(), SupervisionStep.RETURN, "请附纪要", city());
        assertThat(turn(matter)).isEqualTo(SupervisionState.ASKED);
        supervisions.step(matter.file().id(), SupervisionStep.REPLY, "纪要已附", mill());
        supervisions.step(matter.file().id(), SupervisionStep.CLOSE, "核对无误", city());
        var closed = supervisions.need(city().scope(), matter.file().id());
        assertThat(closed.file().state()).isEqualTo(SupervisionState.CLOSED);
        assertThat(closed.file().taken())
                .extracting(Taken::step, Taken::words)
                .containsExactly(
                        tuple(SupervisionStep.REPLY, "已补办"),
                        tuple(SupervisionStep.RETURN, "请附纪要"),
                        tuple(SupervisionStep.REPLY, "纪要已附"),
                        tuple(SupervisionStep.CLOSE, "核对无误"));
        assertThat(closed.file().taken().getFirst().said().clerk()).isEqualTo(mill().clerkName());
        assertThat(trail.timeline(closed.file().county(), List.of(closed.file().subject()))
                        .rows())
                .extracting(TimelineEntry::summary)
                .containsExactlyInAnyOrder("督办事项：交办", "督办事项：回复", "督办事项：退回补充", "督办事项：回复", "督办事项：办结");
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
        assertThat(ask(mill, DUTY, WORDS, today(), city()).file().isLate(today()))
                .isFalse();
    }

    @Test
    void each_side_takes_its_steps_in_its_turn_alone() {
        var matter = asked(today());
        refused("supervision.not-your-turn", () -> step(matter, SupervisionStep.CLOSE, city()));
        refused("supervision.not-your-turn", () -> step(matter, SupervisionStep.RETURN, city()));
        refused(
                "supervision.words-missing",
                () -> supervisions.step(matter.file().id(), SupervisionStep.REPLY, "\n", mill()));
        refused("access.denied", () -> step(matter, SupervisionStep.REPLY, qingshan.cityViewer()));
        step(matter, SupervisionStep.REPLY, mill());
        refused("supervision.not-your-turn", () -> step(matter, SupervisionStep.REPLY, mill()));
        refused("supervision.not-your-turn", () -> step(matter, SupervisionStep.CLOSE, qingshan.chair()));
        step(matter, SupervisionStep.CLOSE, city());
        for (var kind : List.of(SupervisionStep.RETURN, SupervisionStep.CLOSE)) {
            refused("supervision.not-your-turn", () -> step(matter, kind, city()));
        }
        refused("supervision.not-your-turn", () -> step(matter, SupervisionStep.REPLY, mill()));
    }

    @Test
    void who_stands_between_replies_for_the_unit_and_who_asked_does_not() {
        var matter = asked(today());
        assertThat(supervisions.mayTake(matter.file(), SupervisionStep.REPLY, qingshan.organizer()))
                .isTrue();
        assertThat(supervisions.mayTake(matter.file(), SupervisionStep.REPLY, city()))
                .isFalse();
        step(matter, SupervisionStep.REPLY, qingshan.organizer());
        assertThat(turn(matter)).isEqualTo(SupervisionState.REPLIED);
    }

    @Test
    void it_is_known_to_the_asker_the_unit_and_whoever_stands_between() {
        var matter = asked(today());
        for (var knows : List.of(city(), qingshan.chair(), mill())) {
            assertThat(supervisions
                            .need(knows.scope(), matter.file().id())
                            .file()
                            .head()
                            .title())
                    .isEqualTo(WORDS);
            assertThat(ids(knows)).contains(matter.file().id());
        }
        var stranger = qingshan.townshipOfficer();
        refused(
                "supervision.unknown",
                () -> supervisions.need(stranger.scope(), matter.file().id()));
        refused("supervision.unknown", () -> step(matter, SupervisionStep.REPLY, stranger));
        refused("supervision.unknown", () -> supervisions.need(city().scope(), CaseId.next()));
        assertThat(ids(stranger)).doesNotContain(matter.file().id());
    }

    @Test
    void it_waits_on_the_desk_of_whoever_has_the_turn_and_is_late_after_its_day() {
        var ofMill = supervisions.waiting(mill());
        var ofCity = supervisions.waiting(city());
        var matter = asked(today());
        assertThat(supervisions.waiting(mill()).count()).isEqualTo(ofMill.count() + 1);
        assertThat(supervisions.waiting(city()).count()).isEqualTo(ofCity.count());
        assertThat(matter.file().isLate(today())).isFalse();
        assertThat(matter.file().isLate(today().plusDays(1))).isTrue();
        passed(matter);
        assertThat(supervisions.waiting(mill()).late()).isTrue();
        step(matter, SupervisionStep.REPLY, mill());
        assertThat(supervisions.waiting(mill()).count()).isEqualTo(ofMill.count() + 1); // the one whose day has passed
        assertThat(supervisions.waiting(city()).count()).isEqualTo(ofCity.count() + 1);
        step(matter, SupervisionStep.CLOSE, city());
        assertThat(supervisions.waiting(city()).count()).isEqualTo(ofCity.count());
    }

    @Test
    void what_is_open_comes_first_by_its_day_and_what_is_closed_last() {
        var later = asked(today().plusDays(9));
        var sooner = asked(today().plusDays(2));
        var closed = asked(today().plusDays(1));
        step(closed, SupervisionStep.REPLY, mill());
        step(closed, SupervisionStep.CLOSE, city());
        assertThat(ids(city()))
                .containsSubsequence(
                        sooner.file().id(), later.file().id(), closed.file().id());
        var all = supervisions.in(city().scope(), ANY, ALL);
        var second = supervisions.in(city().scope(), ANY, new Excerpt.Span(1, 1));
        assertThat(second.total()).isEqualTo(all.total());
        assertThat(second.rows()).containsExactly(all.rows().get(1));
    }

    /// The same matter as if its day had passed; nobody may change the day of one that was asked.
    private void passed(SupervisionOrder matter) {
        jdbc.sql("""
                with late as (
                    insert into casefile.matter (county, id, kind, org_id, asker_id, title, due_on, place, state, turn,
                        clerk_name, post, opened_at)
                    select county, gen_random_uuid(), kind, org_id, asker_id, title, due_on - 1, place, state, turn,
                        clerk_name, post, opened_at
                    from casefile.matter
                    where id = :id
                    returning county, id
                )
                insert into supervision.matter (county, id, duty)
                select county, id, 'QZ9-1'
                from late
                """).param("id", matter.file().id().value()).update();
    }

    private SupervisionOrder asked(LocalDate dueOn) {
        return ask(qingshan.redStarFactory(), DUTY, WORDS, dueOn, city());
    }

    private SupervisionOrder ask(OrgId org, String duty, String words, LocalDate dueOn, Actor by) {
        return supervisions.ask(new SupervisionAsking(org, duty, words, dueOn), by);
    }

    private void step(SupervisionOrder matter, SupervisionStep kind, Actor by) {
        supervisions.step(matter.file().id(), kind, "经办说明", by);
    }

    private SupervisionState turn(SupervisionOrder matter) {
        return supervisions.need(city().scope(), matter.file().id()).file().state();
    }

    private List<CaseId> ids(Actor actor) {
        return supervisions.in(actor.scope(), ANY, ALL).rows().stream()
                .map(order -> order.file().id())
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
