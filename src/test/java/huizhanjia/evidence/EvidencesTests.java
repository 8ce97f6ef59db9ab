package huizhanjia.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.access.Post;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.EvidenceKind;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/// A county tells what it did and its city looks: every state of a record, every refusal, and who gets to see it.
@QingshanTest
@Transactional
record EvidencesTests(Evidences evidences, Verifications verifications, Qingshan qingshan, Trail trail, Clock clock) {

    /// The joint meeting with the government: of minutes, by whoever does the general work.
    private static final String MEETING = "QZ9-1";

    /// The auditors' own.
    private static final String AUDIT = "LN2-9";

    @Test
    void what_was_told_counts_and_waits_until_a_superior_has_read_it() {
        var filed = file(qingshan.organizer());
        assertThat(filed.counts()).isTrue();
        assertThat(filed.isToVerify()).isTrue();
        verifications.verify(filed.id(), city());
        var read = found(filed);
        assertThat(read.isToVerify()).isFalse();
        assertThat(Objects.requireNonNull(read.verification()).way()).isEqualTo(EvidenceVerification.Way.READ);
        assertThat(Objects.requireNonNull(read.verification()).told().clerk()).isEqualTo(city().clerkName());
    }

    @Test
    void what_follows_from_work_done_here_needs_no_superior() {
        var before = evidences.of(city().scope(), county(), MEETING);
        evidences.record(filing(county(), MEETING, minutes("换届报告已批复")), qingshan.organizer());
        assertThat(evidences.of(city().scope(), county(), MEETING))
                .filteredOn(evidence -> !before.contains(evidence))
                .singleElement()
                .satisfies(evidence -> assertThat(
                                Objects.requireNonNull(evidence.verification()).way())
                        .isEqualTo(EvidenceVerification.Way.WORK));
    }

    @Test
    void who_may_not_tell_it_is_told_why() {
        var organizer = qingshan.organizer();
        refused("access.denied", () -> file(qingshan.cityViewer()));
        refused("evidence.out-of-scope", () -> file(qingshan.grassrootsChair()));
        refused("access.not-own", () -> file(city()));
        refused("evidence.other-field", () -> file(AUDIT, organizer));
        refused("evidence.no-duty", () -> file("QZ0-0", organizer));
        assertThat(evidences.mayFile(county(), duty(MEETING), organizer)).isTrue();
        assertThat(evidences.mayFile(county(), duty(AUDIT), organizer)).isFalse();
        assertThat(evidences.mayFile(county(), duty(MEETING), city())).isFalse();
        assertThat(evidences.mayFile(county(), duty(AUDIT), auditor())).isTrue();
        assertThat(file(AUDIT, auditor()).counts()).isTrue();
    }

    @Test
    void what_is_not_told_in_full_is_refused_with_what_is_missing() {
        var organizer = qingshan.organizer();
        refused("evidence.date-ahead", () -> file(told(EvidenceKind.MINUTES, "联席会议纪要", 1, "1号", "全体"), organizer));
        refused("evidence.other-kind", () -> file(told(EvidenceKind.CONTRACT, "联席会议纪要", 0, "1号", "全体"), organizer));
        refused("evidence.title", () -> file(told(EvidenceKind.MINUTES, "纪要纪要", 0, "1号", "全体"), organizer));
        refused("evidence.participants", () -> file(told(EvidenceKind.MINUTES, "联席会议纪要", 0, "1号", " "), organizer));
        refused("evidence.text", () -> file(told(EvidenceKind.MINUTES, "联席会议纪要", 0, " ", "全体"), organizer));
    }

    @Test
    void a_correction_takes_the_place_of_what_was_told_and_keeps_its_moment_of_the_same_day() {
        var first = file(qingshan.organizer());
        var second = evidences.correct(first.id(), minutes("联席会议纪要（更正）"), List.of(), qingshan.organizer());
        assertThat(second.corrects()).isEqualTo(first.id());
        assertThat(found(second).counts()).isTrue();
        assertThat(Objects.requireNonNull(found(first).end()).struck()).isFalse();
        refused(
                "evidence.ended",
                () -> evidences.correct(first.id(), minutes("联席会议纪要（再更正）"), List.of(), qingshan.organizer()));
        refused("evidence.ended", () -> verifications.verify(first.id(), city()));
        assertThat(summaries(second)).containsExactly("更正履职证据");
    }

    @Test
    void a_superior_strikes_out_what_does_not_hold_once_and_with_a_reason() {
        var filed = file(qingshan.organizer());
        refused("access.denied", () -> evidences.strike(filed.id(), "日期与纪要不符", qingshan.cityViewer()));
        refused("evidence.own", () -> evidences.strike(filed.id(), "日期与纪要不符", qingshan.chair()));
        refused("evidence.reason-missing", () -> evidences.strike(filed.id(), " 不对 ", city()));
        evidences.strike(filed.id(), " 日期与纪要不符 ", city());
        var end = Objects.requireNonNull(found(filed).end());
        assertThat(end.struck()).isTrue();
        assertThat(end.reason()).isEqualTo("日期与纪要不符");
        refused("evidence.ended", () -> evidences.strike(filed.id(), "日期与纪要不符", city()));
        refused("evidence.ended", () -> verifications.verify(filed.id(), city()));
    }

    @Test
    void nobody_outside_learns_whether_a_record_exists() {
        var filed = file(qingshan.organizer());
        for (var stranger : List.of(qingshan.townshipOfficer(), qingshan.grassrootsChair())) {
            refused("evidence.unknown", () -> evidences.need(stranger.scope(), filed.id()));
            assertThat(evidences.of(stranger.scope(), county(), MEETING)).isEmpty();
            refused("evidence.out-of-scope", () -> verifications.waiting(stranger.scope(), county()));
            refused("evidence.out-of-scope", () -> verifications.sample(stranger.scope(), county()));
        }
        refused("evidence.unknown", () -> verifications.verify(filed.id(), qingshan.townshipOfficer()));
        refused("evidence.unknown", () -> verifications.verify(filed.id(), qingshan.chair()));
        refused("evidence.unknown", () -> evidences.need(city().scope(), EvidenceId.next()));
    }

    @Test
    void a_sample_is_drawn_of_what_waits_and_read_before_the_next() {
        var union = qingshan.org("mine");
        refused("evidence.own", () -> verifications.draw(county(), qingshan.chair()));
        refused("access.denied", () -> verifications.draw(union, qingshan.cityViewer()));
        var before = verifications.waiting(city().scope(), union);
        IntStream.range(0, 3)
                .forEach(at -> evidences.file(filing(union, MEETING, minutes("联席会议纪要" + at)), qingshan.organizer()));
        assertThat(verifications.waiting(city().scope(), union)).isEqualTo(before + 3);
        verifications.draw(union, city());
        refused("evidence.sample-open", () -> verifications.draw(union, city()));
        var drawn = verifications.sample(city().scope(), union);
        assertThat(drawn).isNotEmpty();
        drawn.forEach(evidence -> verifications.verify(evidence.id(), city()));
        assertThat(verifications.waiting(city().scope(), union)).isZero();
        refused("evidence.nothing-waits", () -> verifications.draw(union, city()));
    }

    private Evidence file(Actor by) {
        return file(MEETING, by);
    }

    private Evidence file(String duty, Actor by) {
        return evidences.file(filing(county(), duty, minutes("联席会议纪要")), by);
    }

    private Evidence file(Statement statement, Actor by) {
        return evidences.file(filing(county(), MEETING, statement), by);
    }

    private static Filing filing(OrgId org, String duty, Statement statement) {
        return new Filing(org, duty, statement, List.of());
    }

    private Statement minutes(String title) {
        return told(EvidenceKind.MEETING, title, 0, "青工纪〔2026〕1号", "县政府、县总工会");
    }

    private Statement told(EvidenceKind kind, String title, int daysAhead, String number, String participants) {
        return new Statement(kind, title, LocalDate.now(clock).plusDays(daysAhead), null, number, participants, "");
    }

    private Evidence found(Evidence evidence) {
        return evidences.need(city().scope(), evidence.id());
    }

    private List<String> summaries(Evidence evidence) {
        return trail.timeline(evidence.county(), List.of(evidence.subject())).rows().stream()
                .map(TimelineEntry::summary)
                .toList();
    }

    private static Duty duty(String code) {
        return DutyBook.find(code).orElseThrow();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private OrgId county() {
        return qingshan.county();
    }

    private Actor city() {
        return qingshan.cityOfficer();
    }

    private Actor auditor() {
        return qingshan.actor("jingshen", Post.AUDIT_COMMISSION);
    }
}
