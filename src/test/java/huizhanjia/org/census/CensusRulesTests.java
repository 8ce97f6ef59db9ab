package huizhanjia.org.census;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Rule;
import huizhanjia.org.Approval;
import huizhanjia.org.LegalPerson;
import huizhanjia.org.OrgKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CensusRulesTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"2026-11-21, Breached", "2026-11-22, Due", "2026-11-23, Due", "2031-11-22, Due", ", Unknown"})
    void a_certificate_holds_through_its_last_day(@Nullable LocalDate until, String verdict) {
        var certificate = new LegalPerson("辽工法证字第0001号", LocalDate.of(2021, 11, 23), until);
        assertThat(judge(new CertificateInForce(), line(OrgKind.GRASSROOTS, certificate, 0, 0)))
                .isEqualTo(verdict);
    }

    @Test
    void whoever_holds_no_certificate_has_none_to_renew() {
        assertThat(judge(new CertificateInForce(), line(OrgKind.GRASSROOTS, null, 0, 0)))
                .isEqualTo("NotApplicable");
    }

    @ParameterizedTest
    @CsvSource({
        "GRASSROOTS, 199, 0, NotApplicable",
        "GRASSROOTS, 200, 0, Breached",
        "GRASSROOTS, 201, 0, Breached",
        "GRASSROOTS, 200, 1, Met",
        "VILLAGE, 400, 0, NotApplicable"
    })
    void two_hundred_workers_may_have_a_full_time_chair(OrgKind kind, int staff, int fullTime, String verdict) {
        assertThat(judge(new FullTimeChairFrom200(), line(kind, null, staff, fullTime)))
                .isEqualTo(verdict);
    }

    @Test
    void sums_go_up_to_the_top_and_stop_where_nothing_is_told() {
        var county = line(OrgKind.COUNTY, null);
        var township = line(OrgKind.TOWNSHIP, county.id());
        var mill = line(OrgKind.GRASSROOTS, township.id());
        var school = line(OrgKind.GRASSROOTS, county.id());
        var pyramid = Pyramid.of(List.of(mill, county, school, township));
        assertThat(pyramid.sums(Map.of(mill.id(), 2, township.id(), 1), Integer::sum))
                .isEqualTo(Map.of(mill.id(), 2, township.id(), 3, county.id(), 3));
        assertThat(pyramid.below(Map.of(mill.id(), 2, township.id(), 1), Integer::sum))
                .isEqualTo(Map.of(township.id(), 2, county.id(), 3));
    }

    @Test
    void what_hangs_in_the_air_is_summed_as_far_as_it_is_known() {
        var orphan = line(OrgKind.GRASSROOTS, OrgId.next());
        assertThat(Pyramid.of(List.of(orphan)).sums(Map.of(orphan.id(), 1), Integer::sum))
                .isEqualTo(Map.of(orphan.id(), 1));
    }

    private static String judge(Rule<CensusLine> rule, CensusLine line) {
        return rule.judge(line, ON).getClass().getSimpleName();
    }

    private static CensusLine line(OrgKind kind, @Nullable OrgId parent) {
        return new CensusLine(
                OrgId.next(), parent, kind, "210199", ON, new Approval("", ON), null, null, null, 0, 0, 0);
    }

    private static CensusLine line(OrgKind kind, @Nullable LegalPerson certificate, int staff, int fullTime) {
        return new CensusLine(
                OrgId.next(),
                OrgId.next(),
                kind,
                "210199001",
                ON,
                new Approval("一号", ON),
                null,
                null,
                certificate,
                fullTime,
                1,
                staff);
    }
}
