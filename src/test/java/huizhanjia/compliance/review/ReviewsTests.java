package huizhanjia.compliance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.compliance.Counts;
import huizhanjia.compliance.Judgement;
import huizhanjia.compliance.Status;
import huizhanjia.compliance.VerdictRow;
import huizhanjia.compliance.Verdicts;
import huizhanjia.compliance.sums.Subtotal;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Refused;
import huizhanjia.law.DutyBook;
import huizhanjia.paper.PrintedPaper;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@QingshanTest
@Transactional
record ReviewsTests(
        Qingshan qingshan,
        Reviews reviews,
        Examined examined,
        ReviewTable table,
        Verdicts verdicts,
        Trail trail,
        Clock clock) {

    @Test
    void the_five_numbers_are_those_of_the_checkup() {
        var review = make();
        var rows = verdicts.of(qingshan.chair().scope(), qingshan.county());
        var figures = review.figures();
        assertThat(review.lines()).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(figures.overdue())
                .isEqualTo(rows.stream()
                        .filter(row -> row.judgement().status().isOverdue())
                        .count());
        assertThat(section(reviews.paper(review), "一、").grid().rows())
                .singleElement(InstanceOfAssertFactories.LIST)
                .contains(String.valueOf(figures.owed()), String.valueOf(figures.met()));
    }

    @Test
    void every_line_cites_its_article_and_what_is_late_says_since_when_and_what_next() {
        var review = make();
        var paper = reviews.paper(review);
        var late = section(paper, "三、").grid().rows();
        assertThat(late).hasSize(Math.toIntExact(review.figures().overdue())).isNotEmpty();
        assertThat(late).allSatisfy(row -> {
            var duty = DutyBook.find(row.getFirst().split(" ", 2)[0]).orElseThrow();
            assertThat(row.get(2)).matches("(\\d{4}-\\d\\d-\\d\\d)?");
            assertThat(row.get(4)).isEqualTo(duty.deed());
            assertThat(row.getLast()).isEqualTo(duty.source().cited());
        });
        var lines = paper.sections().stream()
                .filter(part -> part.heading().startsWith("五、"))
                .flatMap(part -> part.grid().rows().stream())
                .toList();
        assertThat(lines).hasSize(Math.toIntExact(review.figures().owed()));
        assertThat(lines).noneMatch(row -> row.getLast().isBlank());
    }

    @Test
    void the_first_report_has_nothing_to_compare_with() {
        assertThat(section(reviews.paper(make()), "二、").paragraphs())
                .first()
                .asString()
                .contains("第一份");
    }

    @Test
    void the_next_report_says_what_became_better_and_what_became_late() {
        var review = make();
        var met = of(review, Status.MET);
        var late = review.lines().stream()
                .filter(line -> line.judgement().status().isOverdue())
                .findFirst()
                .orElseThrow();
        table.add(
                earlier(review, List.of(stood(met, Status.OVERDUE_RED), stood(late, Status.IN_PROGRESS)), List.of()),
                clock.instant());
        var said = section(reviews.paper(review), "二、");
        assertThat(said.paragraphs()).first().asString().contains("好转 1 项，新增逾期 1 项");
        assertThat(said.grid().rows())
                .extracting(List::getFirst)
                .satisfiesExactly(
                        better -> assertThat(better).startsWith(met.duty() + " "),
                        worse -> assertThat(worse).startsWith(late.duty() + " "));
        assertThat(said.grid().rows().getFirst()).contains("逾期（红）", "已达标");
    }

    @Test
    void the_units_below_are_the_rows_of_the_overview_and_their_sum_is_the_county() {
        var review = make();
        var scope = qingshan.chair().scope();
        var rows = section(reviews.paper(review), "四、所辖单位汇总").grid().rows();
        var sum = rows.getLast();
        assertThat(sum.getFirst()).isEqualTo("合计");
        for (var column = 1; column < sum.size(); column++) {
            var at = column;
            assertThat(rows.subList(0, rows.size() - 1).stream()
                            .mapToLong(row -> Long.parseLong(row.get(at)))
                            .sum())
                    .isEqualTo(Long.parseLong(sum.get(at)));
        }
        var whole = Figures.of(verdicts.counts(scope, qingshan.county()).sum());
        assertThat(review.whole()).isEqualTo(whole);
        assertThat(sum.get(1)).isEqualTo(String.valueOf(whole.owed()));
        assertThat(review.parts())
                .hasSizeGreaterThan(10)
                .filteredOn(part -> !part.isOwn())
                .allSatisfy(part -> assertThat(part.sums())
                        .isEqualTo(verdicts.counts(scope, part.org()).sum()));
        assertThat(reviews.need(scope, review.id()).parts()).isEqualTo(review.parts());
    }

    @Test
    void a_city_has_a_row_for_its_county_and_a_province_also_the_rows_of_its_cities() {
        var city = examined.parts(qingshan.cityOfficer().scope(), qingshan.city());
        assertThat(city).extracting(Subtotal::org).contains(qingshan.county());
        var province = examined.parts(qingshan.provinceOfficer().scope(), qingshan.province());
        assertThat(province).extracting(Subtotal::org).contains(qingshan.city(), qingshan.county());
        assertThat(province)
                .filteredOn(part -> part.above().equals(qingshan.city()))
                .isEqualTo(city);
        assertThat(Counts.together(city.stream().map(Subtotal::sums).toList()))
                .isEqualTo(province.stream()
                        .filter(part -> !part.isOwn() && part.org().equals(qingshan.city()))
                        .findFirst()
                        .orElseThrow()
                        .sums());
    }

    @Test
    void the_next_report_says_which_units_below_moved() {
        var review = make();
        var town = review.parts().stream()
                .filter(part -> part.org().equals(qingshan.liuheTown()))
                .findFirst()
                .orElseThrow();
        var then = new Subtotal(town.above(), town.org(), town.name(), Map.of(Status.OVERDUE_RED, 9L));
        var parts = review.parts().stream()
                .map(part -> part.equals(town) ? then : part)
                .toList();
        table.add(earlier(review, List.of(), parts), clock.instant());
        var now = Figures.of(town.sums());
        assertThat(section(reviews.paper(review), "四、所辖单位自上次以来").grid().rows())
                .containsExactly(
                        List.of(town.name(), "0", String.valueOf(now.met()), "9", String.valueOf(now.overdue())));
    }

    @Test
    void who_has_nobody_below_gets_no_table_of_them() {
        var review = reviews.make(qingshan.redStarFactory(), qingshan.chair());
        var headings = reviews.paper(review).sections().stream()
                .map(PrintedPaper.Section::heading)
                .toList();
        assertThat(headings)
                .noneMatch(heading -> heading.contains("所辖单位"))
                .anyMatch(heading -> heading.startsWith("四、逐条"));
    }

    @Test
    void what_was_reported_stays_as_it_was() {
        var review = make();
        assertThat(reviews.need(qingshan.chair().scope(), review.id()).lines()).isEqualTo(review.lines());
        assertThat(reviews.of(qingshan.chair().scope(), qingshan.county()))
                .extracting(Review.Title::id)
                .containsExactly(review.id());
        assertThat(trail.timeline("210199", List.of(review.subject())).rows()).hasSize(1);
    }

    @Test
    void who_only_looks_makes_none_and_who_is_elsewhere_reads_none() {
        assertThatThrownBy(() -> reviews.make(qingshan.county(), qingshan.cityViewer()))
                .isInstanceOf(Refused.class);
        var review = make();
        assertThat(reviews.need(qingshan.cityViewer().scope(), review.id()).id())
                .isEqualTo(review.id());
        assertThatThrownBy(() -> reviews.need(qingshan.grassrootsChair().scope(), review.id()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("管辖范围");
    }

    private Review make() {
        return reviews.make(qingshan.county(), qingshan.chair());
    }

    private static Review earlier(Review review, List<VerdictRow> lines, List<Subtotal> parts) {
        return new Review(
                ReviewId.next(),
                review.county(),
                review.org(),
                review.orgName(),
                review.on().minusMonths(3),
                new Review.Maker("周明远", "县总主席", LocalDateTime.of(2026, 1, 5, 9, 0)),
                lines,
                parts);
    }

    private static VerdictRow of(Review review, Status status) {
        return review.lines().stream()
                .filter(line -> line.judgement().status() == status)
                .findFirst()
                .orElseThrow();
    }

    private static VerdictRow stood(VerdictRow row, Status then) {
        return new VerdictRow(row.org(), row.duty(), new Judgement(then, null, null, "当时"));
    }

    private static PrintedPaper.Section section(PrintedPaper paper, String heading) {
        return paper.sections().stream()
                .filter(part -> part.heading().startsWith(heading))
                .findFirst()
                .orElseThrow();
    }
}
