package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.law.Parameter;
import huizhanjia.law.ParameterBook;
import huizhanjia.parameter.Changes;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.ParameterImpact.Impact;
import huizhanjia.parameter.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.annotation.Transactional;

/// Whatever reads a number of the sheet says what another number would move.
@QingshanTest
@Transactional
record ParameterImpactTests(List<ParameterImpact> impacts, Parameters parameters, Qingshan qingshan, Clock clock) {

    @Test
    void every_parameter_somebody_reads_has_somebody_who_says_what_it_moves() {
        var sources =
                House.files(House.SOURCES, ".java").stream().map(House::text).toList();
        var read = ParameterBook.SHEET.all().stream()
                .map(Parameter::key)
                .filter(key -> sources.stream().anyMatch(text -> text.contains("\"%s\"".formatted(key))))
                .collect(Collectors.toCollection(TreeSet::new));
        var told = impacts.stream()
                .flatMap(impact -> impact.reads().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isNotEmpty().isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "org.silent.months, 1",
        "org.silent.months, 60",
        "fed.min_units, 9",
        "fed.min_units, 2",
        "org.women.min, 2",
        "town.gf.min_staff, 1",
        "tri.min, 4",
        "ele.extend.max.months, 3",
        "ele.vacancy.max.months, 1",
        "ele.vacancy.enterprise.max.months, 12",
        "train.new.months, 1",
        "leg.apply.days, 1",
        "leg.cert.renew.before.days, 2000",
        "ele.notice.first.days, 20",
        "ele.notice.last.days, 300",
        "guard.departure.percent, 1",
        "reply.general.days, 1"
    })
    void what_is_counted_is_what_is_listed(String key, String value) {
        for (var from : List.of(today(), today().plusYears(1))) {
            var moved = moved(key, value, from);
            assertThat(moved).isNotEmpty().allSatisfy(impact -> {
                assertThat(impact.readers()).isNotEmpty();
                assertThat(impact.turns().stream()
                                .mapToLong(ParameterImpact.Turn::units)
                                .sum())
                        .isEqualTo(impact.turned().count());
                assertThat(List.of(impact.turned(), impact.shifted())).allSatisfy(rows -> {
                    assertThat(rows.first()).hasSize((int) Math.min(50, rows.count()));
                    assertThat(rows.first()).allMatch(row -> row.href().startsWith("/"));
                });
                assertThat(impact.turned().count() + impact.shifted().count()).isLessThanOrEqualTo(impact.judged());
            });
        }
    }

    @Test
    void every_room_says_its_own() {
        assertThat(titles("org.silent.months")).containsExactly("义务核对", "撤并护栏：沉寂工会信号");
        assertThat(titles("fed.min_units")).containsExactly("义务核对", "区域性、行业性联合会建议");
        assertThat(titles("ele.extend.max.months")).containsExactly("延期换届");
        assertThat(titles("ele.vacancy.max.months")).containsExactly("主席空缺补选");
        assertThat(titles("train.new.months")).containsExactly("新任主席、副主席岗位培训");
        assertThat(titles("org.women.min")).containsExactly("义务核对", "建会时的女职工组织");
        assertThat(titles("ele.notice.second.days")).containsExactly("换届提醒");
        assertThat(titles("leg.change.days")).containsExactly("工会法人登记");
        assertThat(titles("leg.review.days")).containsExactly("请示的审批期限");
        assertThat(titles("guard.stop.days")).containsExactly("撤并护栏：制止事项");
        assertThat(titles("guard.departure.members")).containsExactly("撤并护栏：会员集体离开信号");
        assertThat(titles("ln.marriage.cap")).isEmpty();
    }

    @Test
    void certificates_are_to_be_renewed_as_much_earlier_as_a_county_wants() {
        var impact = moved("leg.cert.renew.before.days", "2000", today()).getFirst();
        assertThat(impact.turns()).anySatisfy(turn -> {
            assertThat(turn.before()).isEqualTo("有效");
            assertThat(turn.after()).isEqualTo("将到期");
        });
        assertThat(impact.turned().first()).allMatch(row -> row.href().startsWith("/legal-persons/"));
    }

    @Test
    void the_county_hears_earlier_of_terms_that_end() {
        var impact = moved("ele.notice.last.days", "150", today()).getFirst();
        assertThat(impact.turns()).isNotEmpty().allSatisfy(turn -> {
            assertThat(turn.after()).isEqualTo("提醒到县总工会");
            assertThat(turn.before()).isNotEqualTo(turn.after());
        });
    }

    @Test
    void what_was_sent_already_keeps_its_time() {
        var impact = moved("reply.founding.days", "1", today()).getFirst();
        assertThat(impact.readers()).containsExactly("建会请示");
        assertThat(impact.turned().count() + impact.shifted().count()).isZero();
        assertThat(impact.heading().notes()).singleElement().asString().contains("保持送审时算定的期限");
    }

    @Test
    void terms_about_to_end_may_be_put_off_less_far() {
        var impact = moved("ele.extend.max.months", "3", today()).getFirst();
        assertThat(impact.turned().count()).isZero();
        assertThat(impact.shifted().count()).isEqualTo(impact.judged()).isPositive();
        assertThat(impact.shifted().first()).allMatch(row -> row.href().startsWith("/elections/"));
    }

    @Test
    void a_longer_silence_raises_fewer_signals_in_a_year_than_a_short_one() {
        var from = today().plusYears(1);
        var impact = moved("org.silent.months", "60", from).getLast();
        assertThat(impact.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.before()).isEqualTo("要报信号");
            assertThat(turn.after()).isEqualTo("不报");
        });
    }

    @Test
    void small_firms_go_elsewhere_when_federations_must_be_larger() {
        var impact = moved("fed.min_units", "90", today()).getLast();
        assertThat(impact.turns()).isNotEmpty();
        assertThat(impact.turned().first()).allMatch(row -> row.href().startsWith("/firms/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ele.notice.first.days", "leg.apply.days", "guard.departure.members", "org.silent.months"})
    void a_township_hears_of_its_own_unions_only(String key) {
        var change = Changes.of(key, "4", today());
        var county = parameters.impact(qingshan.chair().scope(), change).getLast();
        var town = parameters.impact(qingshan.townshipOfficer().scope(), change).getLast();
        assertThat(town.judged()).isPositive().isLessThan(county.judged());
    }

    private List<String> titles(String key) {
        return moved(key, "4", today()).stream()
                .map(impact -> impact.heading().title())
                .toList();
    }

    private List<Impact> moved(String key, String value, LocalDate from) {
        return parameters.impact(qingshan.chair().scope(), Changes.of(key, value, from));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
