package huizhanjia.compliance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.compliance.Judgement;
import huizhanjia.compliance.Status;
import huizhanjia.compliance.VerdictRow;
import huizhanjia.compliance.Verdicts;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Refused;
import huizhanjia.law.DutyBook;
import huizhanjia.paper.PrintedPaper;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@QingshanTest
@Transactional
record ReviewsTests(
        Qingshan qingshan, Reviews reviews, ReviewTable table, Verdicts verdicts, Trail trail, Clock clock) {

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
                .filter(part -> part.heading().startsWith("四、"))
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
                earlier(review, List.of(stood(met, Status.OVERDUE_RED), stood(late, Status.IN_PROGRESS))),
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
    void what_was_reported_stays_as_it_was() {
        var review = make();
        assertThat(reviews.need(qingshan.chair().scope(), review.id()).lines()).isEqualTo(review.lines());
        assertThat(reviews.of(qingshan.chair().scope(), qingshan.county()))
                .extracting(Review.Title::id)
                .containsExactly(review.id());
        assertThat(trail.timeline("210199", List.of(review.subject()))).hasSize(1);
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

    private static Review earlier(Review review, List<VerdictRow> lines) {
        return new Review(
                ReviewId.next(),
                review.county(),
                review.org(),
                review.orgName(),
                review.on().minusMonths(3),
                new Review.Maker("周明远", "县总主席", LocalDateTime.of(2026, 1, 5, 9, 0)),
                lines);
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
