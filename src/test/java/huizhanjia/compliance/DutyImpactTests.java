package huizhanjia.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.Post;
import huizhanjia.attachment.Attachments;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.evidence.Evidence;
import huizhanjia.evidence.Evidences;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Numbers;
import huizhanjia.law.Parameter;
import huizhanjia.law.Round;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.census.Census;
import huizhanjia.parameter.Changes;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact.Rows;
import huizhanjia.parameter.ParameterImpact.Turn;
import huizhanjia.parameter.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/// What another value of a parameter would move is said before it is signed.
@QingshanTest
@Transactional
record DutyImpactTests(
        Qingshan qingshan,
        Parameters parameters,
        Attachments attachments,
        Evidences evidences,
        Facts facts,
        Census census,
        OrgPlaces places,
        Clock clock) {

    @Test
    void the_page_says_which_units_stand_otherwise_under_the_new_value() {
        proposals().meet(2);
        assertThat(judged()).isEqualTo(Status.MET);
        var impact = proposals().impact(proposals().propose("tri.min", "4"));
        assertThat(impact.readers()).containsExactly("LN2-14 三方机制每年开两次会");
        assertThat(impact.judged()).isEqualTo(1);
        assertThat(impact.turned().count()).isEqualTo(1);
        assertThat(impact.turns()).containsExactly(new Turn("LN2-14 三方机制每年开两次会", "已达标", ahead().label(), 1));
        assertThat(impact.turned().first()).singleElement().satisfies(moved -> {
            assertThat(moved.href()).isEqualTo("/orgs/%s/duties/LN2-14".formatted(qingshan.county()));
            assertThat(moved.unit()).isEqualTo("青山县总工会");
            assertThat(moved.before()).startsWith("已达标");
            assertThat(moved.after()).startsWith(ahead().label());
        });
    }

    @Test
    void what_was_announced_happens_once_it_is_signed_and_not_before() {
        proposals().meet(2);
        var id = proposals().propose("tri.min", "4");
        assertThat(judged()).isEqualTo(Status.MET);
        parameters.sign(qingshan.actor("zhuxi", Post.COUNTY_CHAIR), id);
        assertThat(judged()).isEqualTo(ahead());
    }

    @Test
    void a_value_of_this_year_does_not_turn_last_year_into_a_breach() {
        proposals().meet(4);
        parameters.sign(qingshan.actor("zhuxi", Post.COUNTY_CHAIR), proposals().propose("tri.min", "4"));
        assertThat(judged()).isEqualTo(Status.MET);
    }

    @Test
    void a_value_that_moves_nothing_says_so_and_one_nobody_reads_as_well() {
        proposals().meet(4);
        var unmoved = proposals().impact(proposals().propose("tri.min", "4"));
        assertThat(unmoved.judged()).isEqualTo(1);
        assertThat(unmoved.turned()).isEqualTo(Rows.NONE);
        assertThat(proposals().impacts(proposals().propose("ln.marriage.cap", "900")))
                .isEmpty();
    }

    @Test
    void ten_women_are_owed_a_committee_and_two_are_as_well_where_the_county_says_so() {
        var impact = proposals().impact(proposals().propose("org.women.min", "2"));
        assertThat(impact.turns())
                .isNotEmpty()
                .allSatisfy(turn -> assertThat(turn.before()).isEqualTo(Status.NOT_APPLICABLE.label()));
        assertThat(impact.readers()).contains("ORG-06 满10人建女职工组织");
    }

    @Test
    void an_indicator_that_only_reads_otherwise_is_shown_with_both_readings() {
        var chair = qingshan.actor("zhuxi", Post.COUNTY_CHAIR);
        parameters.sign(chair, proposals().propose("town.gf.logic", "OR"));
        parameters.sign(chair, proposals().propose("town.gf.min_staff", "1"));
        var impact = proposals().impact(proposals().propose("town.gf.min_staff", "100"));
        assertThat(impact.readers()).containsExactly("QZ5-5 够条件的乡镇建总工会");
        assertThat(impact.judged()).isEqualTo(1);
        assertThat(impact.turned()).isEqualTo(Rows.NONE);
        assertThat(impact.shifted().first()).singleElement().satisfies(moved -> {
            assertThat(moved.unit()).isEqualTo("青山县总工会");
            assertThat(moved.before()).startsWith("够条件的乡镇（街道）中已建总工会的：").isNotEqualTo(moved.after());
        });
    }

    @Test
    void who_sees_one_union_sees_what_moves_there_and_no_more() {
        var change = parameters.change(
                parameters.find(qingshan.chair().scope(), proposals().propose("org.women.min", "2")));
        var own = qingshan.grassrootsChair().scope();
        var below = places.below(own.root()).stream()
                .map(place -> place.id().toString())
                .toList();
        assertThat(LocalProposals.duties(parameters.impact(own, change)).judged())
                .isLessThan(
                        LocalProposals.duties(parameters.impact(qingshan.chair().scope(), change))
                                .judged());
        assertThat(LocalProposals.duties(parameters.impact(own, change))
                        .turned()
                        .first())
                .allSatisfy(moved -> assertThat(below).anyMatch(moved.href()::contains));
    }

    @Test
    void a_value_still_to_come_is_judged_as_of_its_first_day_and_owes_from_it() {
        var from = proposals().today().plusYears(1).withDayOfYear(1);
        var change = Changes.of("org.women.min", "2", from);
        var href = LocalProposals.duties(parameters.impact(qingshan.chair().scope(), change))
                .turned()
                .first()
                .getFirst()
                .href();
        var union = OrgId.of(href.substring("/orgs/".length(), href.indexOf("/duties/")));
        evidences.of(qingshan.chair().scope(), union, "ORG-06").stream()
                .filter(Evidence::counts)
                .forEach(told -> evidences.strike(told.id(), "测试前清空", qingshan.cityOfficer()));
        assertThat(LocalProposals.duties(parameters.impact(qingshan.chair().scope(), change))
                        .turned()
                        .first())
                .filteredOn(moved -> moved.href().equals(href))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.before()).isEqualTo(Status.NOT_APPLICABLE.label());
                    assertThat(moved.after()).isEqualTo("进行中（期限 %s）".formatted(from.plusDays(90)));
                });
    }

    @Test
    void a_value_that_begins_within_a_window_says_from_which_window_it_is_asked() {
        var change = Changes.of("tri.min", "4", LocalDate.of(2026, 7, 1));
        var impact = LocalProposals.duties(parameters.impact(qingshan.chair().scope(), change));
        assertThat(impact.heading().notes()).containsExactly("三方机制每年开两次会：2026年已经开始，仍按原来的次数；自2027年起按新的次数核对");
        assertThat(LocalProposals.duties(parameters.impact(
                                qingshan.chair().scope(), Changes.of("tri.min", "4", LocalDate.of(2027, 1, 1))))
                        .heading()
                        .notes())
                .isEmpty();
    }

    @Test
    void the_value_of_a_city_does_not_move_a_county_that_set_its_own() {
        var chair = qingshan.actor("zhuxi", Post.COUNTY_CHAIR);
        parameters.sign(chair, proposals().propose("org.women.min", "10"));
        var force = new Parameter.Force("2101", proposals().today().withDayOfYear(1), null);
        var after = Changes.local("org.women.min", "2", force);
        var change = new ParameterChange(
                "org.women.min",
                Optional.empty(),
                after,
                "2101",
                proposals().today().withDayOfYear(1));
        assertThat(LocalProposals.duties(parameters.impact(chair.scope(), change))
                        .turned())
                .isEqualTo(Rows.NONE);
    }

    /// As the night judges it, within this test's transaction.
    private Status judged() {
        var round = Round.of("210199", proposals().today());
        var bench = new LocalBench(facts.filedOnly(round), Numbers.of(parameters.book("210199"), round));
        return bench.judge(census.find(qingshan.county()).orElseThrow(), LocalProposals.MEETINGS::equals).stream()
                .findFirst()
                .orElseThrow()
                .judgement()
                .status();
    }

    /// Too few so far: under way, or due soon in the last weeks of the year.
    private Status ahead() {
        var lead = DutyBook.find(LocalProposals.MEETINGS).orElseThrow().rhythm().leadDays();
        var last = LocalDate.of(proposals().today().getYear(), 12, 31);
        return proposals().today().isBefore(last.minusDays(lead)) ? Status.IN_PROGRESS : Status.DUE_SOON;
    }

    private LocalProposals proposals() {
        return new LocalProposals(qingshan, parameters, attachments, evidences, clock);
    }
}
