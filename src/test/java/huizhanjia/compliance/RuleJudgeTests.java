package huizhanjia.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Gauge;
import huizhanjia.law.Onset;
import huizhanjia.law.Verdict;
import huizhanjia.org.Approval;
import huizhanjia.org.OrgKind;
import huizhanjia.org.census.CensusLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleJudgeTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final CensusLine WOMEN = union();

    /// ORG-08 warns 180 days ahead.
    @ParameterizedTest
    @CsvSource({"2027-05-22, MET", "2027-05-21, DUE_SOON", "2026-11-23, DUE_SOON"})
    void a_term_warns_its_lead_days_ahead(LocalDate ends, Status status) {
        assertThat(RuleJudge.judge(duty("ORG-08"), new Verdict.Due(ends, "本届任期"), ON)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, OVERDUE_YELLOW",
        "2026-11-07, OVERDUE_YELLOW",
        "2026-11-06, OVERDUE_ORANGE",
        "2026-10-23, OVERDUE_ORANGE",
        "2026-10-22, OVERDUE_RED",
        "2024-02-29, OVERDUE_RED"
    })
    void a_breach_grows_from_yellow_to_red(LocalDate since, Status status) {
        assertThat(RuleJudge.judge(duty("ORG-08"), new Verdict.Breached("届满", since), ON)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void a_rule_from_a_weak_source_never_gets_beyond_yellow() {
        var breached = new Verdict.Breached("只有 1 家", ON.minusYears(3));
        assertThat(duty("ORG-12").isBinding()).isFalse();
        assertThat(RuleJudge.judge(duty("ORG-12"), breached, ON).status()).isEqualTo(Status.OVERDUE_YELLOW);
    }

    @Test
    void what_the_law_only_allows_is_a_hint() {
        assertThat(RuleJudge.judge(duty("ORG-07"), new Verdict.Breached("可以设"), ON)
                        .status())
                .isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void facts_that_are_missing_are_asked_for() {
        assertThat(RuleJudge.judge(duty("ORG-08"), new Verdict.Unknown("没有填写换届日期"), ON))
                .isEqualTo(Judgement.of(Status.NO_BASIS, "没有填写换届日期"));
    }

    @Test
    void what_a_rule_finds_owed_evidence_decides() {
        var org = union();
        var facts = new Examination(
                Map.of(),
                new Examination.Said(
                        Map.of("ORG-06", Map.of(org.id(), new Verdict.Owed("女会员 12 人"))), Map.of(), Map.of(), Map.of()),
                ON.minusDays(10),
                ON);
        assertThat(of(facts, org, "ORG-06"))
                .singleElement()
                .satisfies(judgement -> assertThat(judgement.finding()).startsWith("女会员 12 人；没有现行有效的依据"));
    }

    /// ORG-06 gives ninety days for what is in force already.
    @ParameterizedTest
    @CsvSource({"2026-06-30, 2026-09-29", "2026-07-01, 2026-09-29", "2026-09-29, 2026-09-29", "2026-09-30, 2026-09-29"})
    void whom_a_lowered_number_binds_owes_from_its_day_on(LocalDate on, LocalDate due) {
        var judgement = women(on, new Onset(Map.of(WOMEN.id(), LocalDate.of(2026, 7, 1))));
        assertThat(judgement.due()).isEqualTo(due);
        assertThat(judgement.status().isOverdue()).isEqualTo(on.isAfter(due));
        assertThat(judgement.finding()).contains("自 2026-07-01 起按此数执行");
        assertThat(women(on, Onset.NONE).status()).isEqualTo(Status.OVERDUE_RED);
    }

    @Test
    void a_breach_of_a_changed_number_is_not_older_than_the_number() {
        var verdict = new Verdict.Breached("只有 3 家", LocalDate.of(2020, 1, 1));
        var said = new Examination.Said(
                Map.of("ORG-08", Map.of(WOMEN.id(), verdict)),
                Map.of(),
                Map.of(),
                Map.of("ORG-08", new Onset(Map.of(WOMEN.id(), ON.minusDays(3)))));
        assertThat(of(new Examination(Map.of(), said, ON, ON), WOMEN, "ORG-08"))
                .singleElement()
                .satisfies(judgement -> {
                    assertThat(judgement.since()).isEqualTo(ON.minusDays(3));
                    assertThat(judgement.status()).isEqualTo(Status.OVERDUE_YELLOW);
                });
    }

    private static Judgement women(LocalDate on, Onset onset) {
        var owed = Map.<OrgId, Verdict>of(WOMEN.id(), new Verdict.Owed("女会员 9 人"));
        var said = new Examination.Said(Map.of("ORG-06", owed), Map.of(), Map.of(), Map.of("ORG-06", onset));
        return of(new Examination(Map.of(), said, LocalDate.of(2020, 1, 1), on), WOMEN, "ORG-06")
                .getFirst();
    }

    @Test
    void of_what_a_rule_does_not_speak_nothing_is_owed() {
        var org = union();
        var silent = new Examination(
                Map.of(), new Examination.Said(Map.of("ORG-06", Map.of()), Map.of(), Map.of(), Map.of()), ON, ON);
        assertThat(of(silent, org, "ORG-06")).isEmpty();
    }

    @Test
    void a_rule_that_broke_down_is_told_with_its_trace_and_stops_no_other() {
        var org = union();
        var facts = new Examination(
                Map.of(),
                new Examination.Said(
                        Map.of("ORG-08", Map.of(org.id(), new Verdict.Met())),
                        Map.of(),
                        Map.of("ORG-06", "a1b2c3"),
                        Map.of()),
                ON,
                ON);
        assertThat(of(facts, org, "ORG-06")).singleElement().satisfies(judgement -> {
            assertThat(judgement.status()).isEqualTo(Status.RULE_FAILED);
            assertThat(judgement.finding()).contains("a1b2c3");
        });
        assertThat(of(facts, org, "ORG-08")).extracting(Judgement::status).containsExactly(Status.MET);
    }

    @Test
    void an_indicator_is_watched_and_never_late() {
        var org = union();
        var read = new Measured("近期有动静的工会", Map.of(org.id(), new Gauge.Reading(0, 1)));
        var facts = new Examination(
                Map.of(), new Examination.Said(Map.of(), Map.of("ORG-SILENT", read), Map.of(), Map.of()), ON, ON);
        assertThat(of(facts, org, "QZ5-14")).singleElement().satisfies(judgement -> {
            assertThat(judgement.status()).isEqualTo(Status.IN_PROGRESS);
            assertThat(judgement.finding()).startsWith("近期有动静的工会：0 / 1（0.0%）");
        });
    }

    private static List<Judgement> of(Examination facts, CensusLine org, String duty) {
        return facts.judge(org, duty::equals).stream()
                .map(VerdictRow::judgement)
                .toList();
    }

    private static CensusLine union() {
        return new CensusLine(
                OrgId.next(),
                OrgId.next(),
                OrgKind.GRASSROOTS,
                "210199001",
                LocalDate.of(2015, 5, 1),
                new Approval("一号", ON),
                null,
                null,
                null,
                0,
                1,
                100);
    }

    private static Duty duty(String code) {
        return DutyBook.find(code).orElseThrow();
    }
}
