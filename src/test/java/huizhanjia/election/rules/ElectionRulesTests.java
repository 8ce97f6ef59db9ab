package huizhanjia.election.rules;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.election.rules.OfficeProtection.Contract;
import huizhanjia.election.rules.OfficeProtection.Tenure;
import huizhanjia.law.Cites;
import huizhanjia.law.LawBook;
import huizhanjia.law.Rule;
import huizhanjia.law.Severity;
import huizhanjia.law.Verdict;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElectionRulesTests {

    private static final LocalDate ON = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2023-05-01, 2026-10-31, Met",
        "2023-05-01, 2026-11-01, Met",
        "2023-05-01, 2026-11-02, Breached",
        "2021-08-31, 2025-02-28, Met",
        "2021-08-31, 2025-03-01, Breached",
        "2024-02-29, 2027-08-28, Met",
        "2024-02-29, 2027-08-29, Breached"
    })
    void a_term_is_lengthened_by_six_months_in_all(LocalDate elected, LocalDate until, String verdict) {
        var facts = renewal(OrgKind.GRASSROOTS, new Term(elected, 3, 3), until, "");
        assertThat(told(new ExtensionWithinSixMonths(), facts, ON)).isEqualTo(verdict);
    }

    @Test
    void a_term_nobody_entered_is_asked_for() {
        var facts = renewal(OrgKind.GRASSROOTS, null, ON, "");
        assertThat(told(new ExtensionWithinSixMonths(), facts, ON)).isEqualTo("Unknown");
        assertThat(told(new ExtensionAskedInTime(), facts, ON)).isEqualTo("Unknown");
    }

    @ParameterizedTest
    @CsvSource({"COUNTY, '', Breached", "COUNTY, 第五次全委会, Met", "CITY, ' ', Breached", "GRASSROOTS, '', NotApplicable"})
    void a_federation_needs_its_own_committees_proposal(OrgKind kind, String proposal, String verdict) {
        var facts = renewal(kind, new Term(LocalDate.of(2021, 5, 1), 3, 5), ON, proposal);
        assertThat(told(new ProposedByOwnCommittee(), facts, ON)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, Met", "2026-05-01, Breached", "2026-05-02, Breached"})
    void who_asks_after_the_end_is_told_so(LocalDate asked, String verdict) {
        var term = new Term(LocalDate.of(2023, 5, 1), 3, 3);
        var facts = new RenewalFacts(OrgKind.GRASSROOTS, term, ON, 6, "", asked);
        assertThat(told(new ExtensionAskedInTime(), facts, asked)).isEqualTo(verdict);
        var reach = Severity.BLOCK.under(new ExtensionAskedInTime().citation().confidence());
        assertThat(reach).isEqualTo(Severity.WARN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 3, 2026-03-15, Met",
        "2026-01-31, 3, 2026-03-16, Due",
        "2026-01-31, 3, 2026-04-30, Due",
        "2026-01-31, 3, 2026-05-01, Breached",
        "2023-08-31, 6, 2024-02-29, Due",
        "2023-08-31, 6, 2024-03-01, Breached"
    })
    void a_vacant_chair_is_warned_of_at_half_time_and_late_after_the_last_day(
            LocalDate since, int months, LocalDate on, String verdict) {
        var vacant = new VacancyFilledInTime.Vacant(since, since.plusMonths(months));
        assertThat(told(new VacancyFilledInTime(), vacant, on)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"100, 50, Breached", "100, 51, Met", "101, 50, Breached", "101, 51, Met", "10, 11, Breached"})
    void more_than_half_of_all_recall_a_chair(int entitled, int favour, String verdict) {
        var vote = new RecallByMajorityOfAll.Vote(entitled, favour);
        assertThat(told(new RecallByMajorityOfAll(), vote, ON)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "第三次委员会, 2026-02-28, Met",
        "第三次委员会, 2026-03-01, Met",
        "第三次委员会, 2026-03-02, Breached",
        "'', 2026-02-28, Breached"
    })
    void the_own_committee_consents_first(String meeting, LocalDate on, String verdict) {
        var consent = new ConsentBeforePetition.Consent(meeting, on);
        assertThat(told(new ConsentBeforePetition(), consent, ON)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, false, 2026-02-28, Due",
        "2025-03-01, false, 2026-03-01, Due",
        "2025-03-01, false, 2026-03-02, Breached",
        "2024-02-29, false, 2025-02-28, Due",
        "2024-02-29, false, 2025-03-01, Breached",
        "2025-03-01, true, 2026-03-02, Met"
    })
    void who_is_new_is_trained_within_a_year(LocalDate from, boolean trained, LocalDate on, String verdict) {
        var fresh = new TrainedWithinAYear.Fresh(from, from.plusMonths(12), trained);
        assertThat(told(new TrainedWithinAYear(), fresh, on)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-30, true, 2030-06-30",
        "2025-02-28, true, 2028-02-28",
        "2027-06-30, false, 2029-05-01",
        "2029-04-30, false, 2029-05-01",
        "2029-05-01, false, 2029-05-01",
        "2030-01-01, false, 2030-01-01"
    })
    void a_contract_runs_on_as_long_as_the_office(LocalDate ends, boolean fullTime, LocalDate until) {
        var office = new Tenure(LocalDate.of(2026, 5, 1), LocalDate.of(2029, 5, 1));
        assertThat(OfficeProtection.until(new Contract(ends, fullTime, office, null, false)))
                .isEqualTo(until);
    }

    @Test
    void a_contract_agreed_to_a_leap_day_ends_on_the_last_of_february() {
        var office = new Tenure(LocalDate.of(2026, 5, 1), LocalDate.of(2029, 5, 1));
        assertThat(OfficeProtection.until(new Contract(LocalDate.of(2028, 2, 29), true, office, null, false)))
                .isEqualTo(LocalDate.of(2031, 2, 28));
    }

    @Test
    void neither_a_gross_fault_nor_a_pension_is_protected() {
        var office = new Tenure(LocalDate.of(2026, 5, 1), LocalDate.of(2029, 5, 1));
        var ends = LocalDate.of(2027, 6, 30);
        var retires = LocalDate.of(2028, 9, 1);
        assertThat(OfficeProtection.until(new Contract(ends, true, office, null, true)))
                .isEqualTo(ends);
        assertThat(OfficeProtection.until(new Contract(ends, true, office, retires, false)))
                .isEqualTo(retires);
        assertThat(OfficeProtection.until(new Contract(ends, false, office, LocalDate.of(2027, 1, 1), false)))
                .isEqualTo(ends);
    }

    @ParameterizedTest
    @ValueSource(classes = {RecallByMajorityOfAll.class, ConsentBeforePetition.class, OfficeProtection.class})
    void every_quote_stands_in_its_article(Class<?> rule) {
        var cites = rule.getAnnotation(Cites.class);
        assertThat(LawBook.article(cites.law(), cites.article()).orElseThrow()).contains(cites.quote());
    }

    private static RenewalFacts renewal(OrgKind kind, @Nullable Term term, LocalDate wanted, String proposal) {
        return new RenewalFacts(kind, term, wanted, 6, proposal, ON);
    }

    private static <F> String told(Rule<F> rule, F facts, LocalDate on) {
        Verdict verdict = rule.judge(facts, on);
        return verdict.getClass().getSimpleName();
    }
}
