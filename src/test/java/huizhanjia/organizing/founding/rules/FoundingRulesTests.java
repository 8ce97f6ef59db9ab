package huizhanjia.organizing.founding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.law.ParameterBook;
import huizhanjia.org.OrgKind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundingRulesTests {

    private static final LocalDate ON = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "TRADE_FEDERATION, 1, Breached",
        "TRADE_FEDERATION, 2, Met",
        "AREA_FEDERATION, 1, Breached",
        "AREA_FEDERATION, 30, Met",
        "GRASSROOTS, 1, NotApplicable"
    })
    void a_federation_is_made_of_two(OrgKind kind, int firms, String verdict) {
        var judged = new FederationOfTwo().judge(facts(kind, OrgKind.COUNTY, firms, 10), ON);
        assertThat(judged.getClass().getSimpleName()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "GRASSROOTS, COUNTY, true",
        "GRASSROOTS, TOWNSHIP, true",
        "JOINT, GRASSROOTS, false",
        "TRADE_FEDERATION, VILLAGE, false",
        "AREA_FEDERATION, VILLAGE, true"
    })
    void a_union_stands_where_its_kind_may(OrgKind kind, OrgKind parent, boolean met) {
        var verdict = new StandsWhereItMay().judge(facts(kind, parent, 2, 10), ON);
        assertThat(verdict.getClass().getSimpleName()).isEqualTo(met ? "Met" : "Breached");
    }

    @ParameterizedTest
    @CsvSource({
        "9, false, false, NotApplicable",
        "10, false, false, Owed",
        "9, true, false, Met",
        "10, true, true, Met",
        "10, true, false, Breached"
    })
    void ten_women_elect_a_committee(int women, boolean met, boolean committee, String verdict) {
        var rule = WomenElectCommittee.by(ParameterBook.SHEET.numbers("210199", ON));
        var judged = rule.judge(new WomenElectCommittee.Elected(women, met, committee), ON);
        assertThat(judged.getClass().getSimpleName()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"199, NotApplicable", "200, Owed", "201, Owed"})
    void two_hundred_workers_may_have_a_full_time_chair(int staff, String verdict) {
        var judged = new FullTimeChairMayBeSet().judge(facts(OrgKind.GRASSROOTS, OrgKind.COUNTY, 1, staff), ON);
        assertThat(judged.getClass().getSimpleName()).isEqualTo(verdict);
    }

    private static FoundingFacts facts(OrgKind kind, OrgKind parent, int firms, int staff) {
        return new FoundingFacts(kind, parent, firms, staff, 10, 3);
    }
}
