package huizhanjia.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.evidence.Occurrence;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Bearer;
import huizhanjia.law.Cadence;
import huizhanjia.law.Confidence;
import huizhanjia.law.Duty;
import huizhanjia.law.EvidenceKind;
import huizhanjia.law.Judging;
import huizhanjia.law.Nature;
import huizhanjia.law.Proof;
import huizhanjia.law.Rhythm;
import huizhanjia.law.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceJudgeTests {

    private static final OrgId ORG = OrgId.next();
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, IN_PROGRESS",
        "2026-06-01, DUE_SOON",
        "2026-06-30, DUE_SOON",
        "2026-07-01, OVERDUE_YELLOW",
        "2026-07-15, OVERDUE_YELLOW",
        "2026-07-16, OVERDUE_ORANGE",
        "2026-07-30, OVERDUE_ORANGE",
        "2026-07-31, OVERDUE_RED"
    })
    void a_half_year_without_a_hearing_grows_late_day_by_day(LocalDate on, Status status) {
        assertThat(judge(halfYearly(Nature.HARD), on, "2025-09-10").status()).isEqualTo(status);
    }

    @Test
    void what_was_done_late_in_the_window_before_is_filed_late_and_still_counts() {
        var judgement = judge(halfYearly(Nature.HARD), LocalDate.of(2026, 8, 1), "2026-06-30");
        assertThat(judgement.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(judgement.due()).isEqualTo("2026-12-31");
    }

    @Test
    void six_months_from_somewhere_are_no_half_year() {
        assertThat(judge(halfYearly(Nature.HARD), LocalDate.of(2026, 6, 30), "2025-12-31")
                        .status())
                .isEqualTo(Status.DUE_SOON);
    }

    @Test
    void nobody_is_late_for_a_window_before_they_owed_anything() {
        var judge = new EvidenceJudge(
                Owing.of(halfYearly(Nature.HARD), LocalDate.of(2026, 3, 1)), List.of(), LocalDate.of(2026, 8, 1));
        assertThat(judge.judge().status()).isEqualTo(Status.IN_PROGRESS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"ONGOING", "DIRECTION"})
    void what_the_policy_only_encourages_is_never_late(Nature nature) {
        assertThat(judge(halfYearly(nature), LocalDate.of(2026, 8, 31)).status())
                .isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void a_frequency_of_our_own_convention_warns_and_never_turns_red() {
        var duty = duty(new Rhythm(Cadence.MONTH, 1, 7, 0, Confidence.CONVENTION), Nature.HARD);
        assertThat(judge(duty, LocalDate.of(2026, 12, 31)).status()).isEqualTo(Status.OVERDUE_YELLOW);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-02, MET", "2026-12-03, DUE_SOON", "2027-01-02, DUE_SOON", "2027-01-03, OVERDUE_YELLOW"})
    void a_version_is_in_force_until_its_last_day(LocalDate on, Status status) {
        var duty = duty(new Rhythm(Cadence.CURRENT_VERSION, 1, 30, 90, Confidence.VERIFIED), Nature.HARD);
        var rules =
                new Occurrence(ORG, duty.code(), LocalDate.of(2024, 1, 2), LocalDate.of(2027, 1, 2), LONG_AGO, true);
        assertThat(new EvidenceJudge(Owing.of(duty, LONG_AGO), List.of(rules), on)
                        .judge()
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-30, DUE_SOON", "2026-05-31, DUE_SOON", "2026-06-01, OVERDUE_YELLOW"})
    void a_beginner_has_ninety_days_to_file_what_is_in_force(LocalDate on, Status status) {
        var duty = duty(new Rhythm(Cadence.TERM, 1, 30, 0, Confidence.VERIFIED), Nature.HARD);
        assertThat(new EvidenceJudge(Owing.of(duty, LocalDate.of(2026, 3, 2)), List.of(), on)
                        .judge()
                        .status())
                .isEqualTo(status);
    }

    @Test
    void twice_means_twice() {
        var duty = duty(new Rhythm(Cadence.YEAR, 2, 30, 0, Confidence.VERIFIED), Nature.HARD);
        assertThat(judge(duty, LocalDate.of(2026, 11, 1), "2025-03-01", "2025-09-01", "2026-05-05")
                        .status())
                .isEqualTo(Status.IN_PROGRESS);
        assertThat(judge(duty, LocalDate.of(2026, 11, 1), "2026-03-01", "2026-05-05")
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void what_nobody_has_verified_waits_and_meets_nothing_yet() {
        var told = told("2026-03-01", "2026-03-02", false);
        assertThat(judge(LocalDate.of(2026, 4, 1), told).status()).isEqualTo(Status.TO_VERIFY);
        assertThat(judge(LocalDate.of(2026, 4, 1), told).finding()).endsWith("待上级核实");
        assertThat(judge(LocalDate.of(2026, 4, 1), told, told("2026-03-05", "2026-03-06", true))
                        .status())
                .isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-01, 2026-01-30, false, DUE_SOON", // told within thirty days after the half-year
        "2025-12-01, 2026-01-31, false, OVERDUE_RED",
        "2025-12-01, 2026-05-31, true, DUE_SOON"
    })
    void what_is_told_of_a_closed_window_too_late_does_not_fill_it_unless_it_is_verified(
            String happened, String toldOn, boolean isVerified, Status status) {
        assertThat(judge(LocalDate.of(2026, 6, 15), told(happened, toldOn, isVerified))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void a_missed_window_is_still_said_when_the_next_one_is_filled() {
        var judgement = judge(LocalDate.of(2026, 4, 1), told("2026-03-01", "2026-03-02", true));
        assertThat(judgement.status()).isEqualTo(Status.MET);
        assertThat(judgement.finding()).contains("2025年下半年要求 1 次，只有 0 次，已成缺项");
    }

    private static Judgement judge(LocalDate on, Occurrence... done) {
        return new EvidenceJudge(Owing.of(halfYearly(Nature.HARD), LONG_AGO), List.of(done), on).judge();
    }

    private static Occurrence told(String happened, String told, boolean isVerified) {
        return new Occurrence(ORG, "LN1-3", LocalDate.parse(happened), null, LocalDate.parse(told), isVerified);
    }

    private static Judgement judge(Duty duty, LocalDate on, String... days) {
        var done = Arrays.stream(days)
                .map(day -> new Occurrence(ORG, duty.code(), LocalDate.parse(day), null, LocalDate.parse(day), true))
                .toList();
        return new EvidenceJudge(Owing.of(duty, LONG_AGO), done, on).judge();
    }

    private static Duty halfYearly(Nature nature) {
        return duty(new Rhythm(Cadence.HALF_YEAR, 1, 29, 0, Confidence.VERIFIED), nature);
    }

    private static Duty duty(Rhythm rhythm, Nature nature) {
        return new Duty(
                "T-1",
                "听取汇报",
                new Source("liaoning-2021-6", "一", "每半年听取"),
                Set.of(Bearer.CITY),
                "办公室",
                "召开听取汇报会并登记纪要",
                rhythm,
                nature,
                new Proof(Judging.EVIDENCE, "", Set.of(EvidenceKind.MINUTES)),
                "");
    }
}
