package huizhanjia.org.rules;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Cites;
import huizhanjia.law.LawBook;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import huizhanjia.org.Approval;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Term;
import huizhanjia.org.committee.CommitteeSeat;
import huizhanjia.org.committee.Office;
import huizhanjia.org.ending.Ground;
import huizhanjia.org.ending.OrgEnding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrgRulesTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "ORGANIZER, 24, NotApplicable",
        "ORGANIZER, 25, Breached",
        "GRASSROOTS, 25, Met",
        "JOINT, 400, Met",
        "VILLAGE, 30, NotApplicable"
    })
    void a_committee_from_25_members(OrgKind kind, long members, String verdict) {
        var facts = new OrgFacts(kind, 1, members, approval("一号"), null);
        assertThat(judge(new CommitteeFrom25Members(), facts)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"JOINT, 0, Breached", "JOINT, 1, Breached", "JOINT, 2, Met", "GRASSROOTS, 1, NotApplicable"})
    void a_joint_union_needs_two_employers(OrgKind kind, int employers, String verdict) {
        assertThat(judge(new JointNeedsTwoEmployers(), facts(kind, employers, "一号", null)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"青工发〔2026〕1号, Met", "'  ', Breached", "'', Breached"})
    void a_founding_needs_the_parents_approval(String document, String verdict) {
        assertThat(judge(new FoundingNeedsParentApproval(), facts(OrgKind.GRASSROOTS, 1, document, null)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "GRASSROOTS, 3, Met",
        "GRASSROOTS, 5, Met",
        "GRASSROOTS, 4, Breached",
        "COUNTY, 5, Met",
        "COUNTY, 3, Breached",
        "INDUSTRIAL, 3, Breached",
        "TOWNSHIP_FEDERATION, 3, Met"
    })
    void a_term_is_within_the_law(OrgKind kind, int years, String verdict) {
        var facts = facts(kind, 1, "一号", new Term(LocalDate.of(2024, 5, 1), 1, years));
        assertThat(judge(new TermWithinLaw(), facts)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "GRASSROOTS, 2023-11-23, 3, Due",
        "GRASSROOTS, 2023-11-22, 3, Breached",
        "GRASSROOTS, 2023-11-21, 3, Breached",
        "COUNTY, 2021-11-23, 5, Due",
        "COUNTY, 2021-11-22, 5, Breached",
        "BRANCH, 2001-01-01, 3, NotApplicable"
    })
    void a_committee_elects_before_its_term_is_over(OrgKind kind, LocalDate elected, int years, String verdict) {
        assertThat(judge(new TermInForce(), facts(kind, 1, "一号", new Term(elected, 1, years))))
                .isEqualTo(verdict);
    }

    @Test
    void a_term_that_nobody_entered_is_asked_for() {
        assertThat(judge(new TermInForce(), facts(OrgKind.GRASSROOTS, 1, "一号", null)))
                .isEqualTo("Unknown");
    }

    @Test
    void a_term_from_a_leap_day_ends_on_the_last_of_february() {
        var term = new Term(LocalDate.of(2024, 2, 29), 1, 3);
        assertThat(new TermInForce().judge(facts(OrgKind.GRASSROOTS, 1, "一号", term), LocalDate.of(2027, 2, 27)))
                .isInstanceOf(Verdict.Due.class);
        assertThat(new TermInForce().judge(facts(OrgKind.GRASSROOTS, 1, "一号", term), LocalDate.of(2027, 2, 28)))
                .isInstanceOfSatisfying(
                        Verdict.Breached.class,
                        breached -> assertThat(breached.since()).isEqualTo(LocalDate.of(2027, 2, 28)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, 2026-11-01, Due",
        "2026-05-01, 2026-11-01, Due",
        "2026-10-31, 2026-11-01, Due",
        "2026-11-01, 2026-11-01, Breached",
        "2026-11-02, 2026-11-01, Breached"
    })
    void an_approved_extension_carries_the_term_to_its_own_end(LocalDate on, LocalDate until, String verdict) {
        var term = new Term(LocalDate.of(2023, 5, 1), 1, 3);
        var facts = new OrgFacts(OrgKind.GRASSROOTS, 1, 0, approval("一号"), term, until);
        assertThat(told(new TermInForce().judge(facts, on))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, false, 7, Met",
        "0, false, false, 8, Breached",
        "1, false, false, 0, Breached",
        "0, true, false, 0, Breached",
        "0, false, true, 0, Breached"
    })
    void nothing_is_taken_back_that_began_to_live(
            long below, boolean members, boolean changed, long days, String verdict) {
        var facts = new Retraction(below, members, changed, days);
        assertThat(told(new NoArbitraryDissolution().judge(facts, ON))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2025-06-30, 2025-06-01, 0, false, , Met",
        "2025-07-01, 2025-06-30, 2025-06-30, 0, false, 2025-06-30, Met",
        "2025-06-30, 2025-06-30, 2025-06-01, 0, false, 2025-06-30, Breached",
        "2025-06-29, 2025-06-30, 2025-06-01, 0, false, , Breached",
        "2025-06-30, 2025-06-30, 2025-07-01, 0, false, , Breached",
        "2025-06-30, 2025-06-30, 2019-12-31, 0, false, , Breached",
        "2999-01-01, 2025-06-30, 2025-06-01, 0, false, , Breached",
        "2025-06-30, 2025-06-30, 2025-06-01, 1, false, , Breached",
        "2025-06-30, 2025-06-30, 2025-06-01, 0, true, , Breached"
    })
    void a_union_ends_when_nobody_is_left_and_the_days_are_in_order(
            LocalDate ended,
            LocalDate replied,
            LocalDate resolved,
            long members,
            boolean children,
            @Nullable LocalDate left,
            String verdict) {
        var orgEnding = new OrgEnding(
                OrgId.next(),
                ended,
                Ground.UNIT_CLOSED,
                "注销通知",
                new OrgEnding.Resolution("同意", resolved),
                new OrgEnding.Reply("一号", replied),
                new OrgEnding.Property("清册", "审计"),
                null);
        var facts = new EndingFacts(orgEnding, LocalDate.of(2020, 1, 1), members, children, left);
        assertThat(told(new EndOnLawfulGroundOnly().judge(facts, LocalDate.of(2025, 12, 31))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "CHAIR, MOVED, 2026-04-30, '', 一号, Breached",
        "CHAIR, MOVED, 2026-04-30, 第二次委员会, '', Breached",
        "VICE_CHAIR, MOVED, 2026-04-30, 第二次委员会, 一号, Met",
        "CHAIR, MOVED, 2026-05-01, '', 一号, NotApplicable",
        "CHAIR, RETIRED, 2026-04-30, '', 一号, NotApplicable",
        "MEMBER, MOVED, 2026-04-30, '', 一号, NotApplicable"
    })
    void who_leads_is_moved_during_the_term_by_two_consents(
            Office office, CommitteeSeat.Reason reason, LocalDate on, String consent, String document, String verdict) {
        var leaving = new TransferNeedsTwoConsents.Leaving(
                office, LocalDate.of(2026, 5, 1), new CommitteeSeat.Vacancy(on, reason, consent, document));
        assertThat(told(new TransferNeedsTwoConsents().judge(leaving, ON))).isEqualTo(verdict);
    }

    @Test
    void the_chair_does_not_audit() {
        var auditors = Set.of("钱进", "王芳");
        assertThat(told(new AuditorsAreNotTheAudited()
                        .judge(new AuditorsAreNotTheAudited.Names(auditors, List.of("王芳")), ON)))
                .isEqualTo("Breached");
        assertThat(told(new AuditorsAreNotTheAudited()
                        .judge(new AuditorsAreNotTheAudited.Names(auditors, List.of("李强")), ON)))
                .isEqualTo("Met");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                CommitteeFrom25Members.class,
                EndOnLawfulGroundOnly.class,
                FoundingNeedsParentApproval.class,
                JointNeedsTwoEmployers.class,
                NoArbitraryDissolution.class,
                TermInForce.class,
                TermWithinLaw.class,
                TransferNeedsTwoConsents.class
            })
    void every_quote_stands_in_its_article(Class<?> rule) {
        var cites = rule.getAnnotation(Cites.class);
        assertThat(LawBook.article(cites.law(), cites.article()).orElseThrow()).contains(cites.quote());
    }

    private static String judge(Rule<OrgFacts> rule, OrgFacts facts) {
        return told(rule.judge(facts, ON));
    }

    private static String told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met met -> "Met";
            case Verdict.NotApplicable none -> "NotApplicable";
            case Verdict.Unknown unknown -> "Unknown";
            case Verdict.Owed owed -> "Owed";
            case Verdict.Due due -> "Due";
            case Verdict.Breached breached -> "Breached";
        };
    }

    private static OrgFacts facts(OrgKind kind, int employers, String document, @Nullable Term term) {
        return new OrgFacts(kind, employers, 0, approval(document), term);
    }

    private static Approval approval(String document) {
        return new Approval(document, ON);
    }
}
