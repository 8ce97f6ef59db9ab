package huizhanjia.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParameterBookTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String COUNTY = "210199";

    @ParameterizedTest
    @CsvSource({"2025-04-30, 1800", "2025-05-01, 2000", "2026-11-22, 2000"})
    void a_value_changes_on_its_day(LocalDate on, String value) {
        assertThat(ParameterBook.SHEET.at("ln.holiday.cap", COUNTY, on))
                .hasValueSatisfying(parameter -> assertThat(parameter.value()).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, false", "2023-01-01, true", "2024-12-31, true", "2025-01-01, false"})
    void a_value_that_ended_no_longer_holds(LocalDate on, boolean holds) {
        assertThat(ParameterBook.SHEET.at("small.limit", COUNTY, on).isPresent())
                .isEqualTo(holds);
    }

    @Test
    void the_province_comes_before_the_nation() {
        assertThat(ParameterBook.SHEET
                        .at("rpt.city_hear_county", "2101", TODAY)
                        .orElseThrow()
                        .value())
                .isEqualTo("2");
        assertThat(ParameterBook.SHEET
                        .at("rpt.city_hear_county", "3701", TODAY)
                        .orElseThrow()
                        .value())
                .isEqualTo("1");
    }

    @Test
    void what_holds_in_liaoning_holds_nowhere_else() {
        assertThat(ParameterBook.SHEET.at("ln.marriage.cap", "370101", TODAY)).isEmpty();
    }

    @Test
    void nobody_guesses_what_liaoning_has_not_said() {
        assertThat(List.of("fee.share.prov", "fee.share.city", "fee.share.county", "aid.rel.mult", "warm.per_time"))
                .allSatisfy(key -> assertThat(ParameterBook.SHEET.at(key, COUNTY, TODAY))
                        .hasValueSatisfying(parameter -> {
                            assertThat(parameter.isKnown()).isFalse();
                            assertThat(parameter.needs()).isNotBlank();
                            assertThat(parameter.printed()).isEqualTo("待定");
                        }));
    }

    @Test
    void what_is_empty_or_weak_says_which_document_is_needed() {
        assertThat(ParameterBook.SHEET.all())
                .filteredOn(parameter -> !parameter.isKnown() || isRemembered(parameter.confidence()))
                .isNotEmpty()
                .allSatisfy(parameter ->
                        assertThat(parameter.needs()).as(parameter.key()).isNotBlank());
    }

    @Test
    void a_source_whose_text_is_not_held_is_on_the_list_of_documents_to_obtain() {
        assertThat(ParameterBook.SHEET.all())
                .filteredOn(parameter -> !parameter.source().law().isEmpty()
                        && !LawBook.holds(parameter.source().law()))
                .hasSizeGreaterThan(40)
                .allSatisfy(parameter ->
                        assertThat(parameter.needs()).as(parameter.key()).isNotBlank());
    }

    @Test
    void a_source_held_here_has_the_article() {
        assertThat(ParameterBook.SHEET.all())
                .filteredOn(parameter -> LawBook.holds(parameter.source().law()))
                .hasSizeGreaterThan(20)
                .allSatisfy(parameter -> assertThat(LawBook.article(
                                parameter.source().law(), parameter.source().article()))
                        .as(parameter.key())
                        .isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "org.committee.min_members, 25 人",
        "org.approval.required, 是",
        "town.gf.logic, 同时满足",
        "term.base, 3 或 5 年",
        "cba.term, 1 至 3 年"
    })
    void a_value_is_printed_in_words(String key, String printed) {
        assertThat(ParameterBook.SHEET.at(key, COUNTY, TODAY).orElseThrow().printed())
                .isEqualTo(printed);
    }

    @Test
    void a_key_means_one_thing() {
        var titles = ParameterBook.SHEET.all().stream()
                .collect(Collectors.groupingBy(
                        Parameter::key, Collectors.mapping(Parameter::title, Collectors.toSet())));
        assertThat(titles)
                .hasSizeGreaterThan(95)
                .allSatisfy((key, names) -> assertThat(names).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(Confidence.class)
    void a_weak_source_can_only_warn(Confidence confidence) {
        var weak = List.of(Confidence.REMEMBERED_MEDIUM, Confidence.REMEMBERED_LOW, Confidence.CONVENTION);
        assertThat(Severity.BLOCK.under(confidence))
                .isEqualTo(weak.contains(confidence) ? Severity.WARN : Severity.BLOCK);
        assertThat(Severity.WARN.under(confidence)).isEqualTo(Severity.WARN);
        assertThat(Severity.INFO.under(confidence)).isEqualTo(Severity.INFO);
    }

    @Test
    void no_parameter_of_the_sheet_reaches_further_than_its_source() {
        assertThat(ParameterBook.SHEET.all())
                .filteredOn(parameter -> !parameter.confidence().mayBlock())
                .isNotEmpty()
                .noneMatch(parameter -> parameter.reach() == Severity.BLOCK);
    }

    @Test
    void a_local_value_entered_later_replaces_one_of_the_same_day() {
        var book = ParameterBook.SHEET.with(List.of(local("210199", TODAY, "7"), local("210199", TODAY, "8")));
        assertThat(book.at("tri.min", COUNTY, TODAY).orElseThrow().value()).isEqualTo("8");
        assertThat(book.at("tri.min", COUNTY, TODAY.minusDays(1)).orElseThrow().value())
                .isEqualTo("2");
    }

    /// Of any set of overlapping values the one of the narrowest area holds, and of one area the newest.
    @Property
    void the_nearest_and_newest_holds(@ForAll @Size(max = 6) List<@IntRange(max = 1_603) Integer> places) {
        var areas = List.of("", "21", "2101", "210199");
        var start = LocalDate.parse("2024-01-01");
        var locals = places.stream()
                .map(place -> local(areas.get(place % areas.size()), start.plusDays(place / areas.size()), "" + place))
                .toList();
        var on = start.plusDays(200);
        var found = ParameterBook.SHEET.with(locals).at("tri.min", COUNTY, on).orElseThrow();
        var holding = locals.stream()
                .filter(parameter -> parameter.force().holds(COUNTY, on))
                .toList();
        var nearest = holding.stream()
                .mapToInt(parameter -> parameter.force().area().length())
                .max()
                .orElse(0);
        assertThat(found.force().area().length()).isEqualTo(Math.max(nearest, 2));
        assertThat(holding)
                .filteredOn(parameter ->
                        parameter.force().area().equals(found.force().area()))
                .allSatisfy(parameter -> assertThat(parameter.force().from())
                        .isBeforeOrEqualTo(found.force().from()));
    }

    private static boolean isRemembered(Confidence confidence) {
        return !confidence.mayBlock() && confidence != Confidence.CONVENTION;
    }

    private static Parameter local(String area, LocalDate from, String value) {
        var sheet = ParameterBook.SHEET.at("tri.min", COUNTY, TODAY).orElseThrow();
        return new Parameter(
                sheet.key(),
                sheet.title(),
                value,
                sheet.unit(),
                new Source("青工发〔2026〕3号", "", ""),
                new Parameter.Force(area, from, null),
                Confidence.VERIFIED,
                sheet.severity(),
                "",
                "");
    }
}
