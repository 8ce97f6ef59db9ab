package huizhanjia.county;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.CreditCode;
import huizhanjia.org.Employer;
import huizhanjia.org.Particulars;
import huizhanjia.org.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The unions as the list describes them, before any database.
final class UnionsTests {

    private final SampleUnions sampleUnions = new SampleUnions();

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28", "2026-11-22", "2029-07-01", "2040-01-01"})
    void on_every_day_some_terms_are_over_and_some_about_to_end(LocalDate on) {
        var ends = terms(on).map(Term::endsOn).toList();
        assertThat(ends).filteredOn(end -> !end.isAfter(on)).hasSizeBetween(8, 12);
        assertThat(ends)
                .filteredOn(end -> end.isAfter(on) && end.isBefore(on.plusDays(90)))
                .hasSizeGreaterThan(4);
        assertThat(ends).filteredOn(end -> end.isAfter(on.plusYears(1))).hasSizeGreaterThan(12);
    }

    @Test
    void every_union_code_is_of_a_union_and_no_two_are_the_same() {
        var codes = particulars()
                .map(Particulars::creditCode)
                .filter(Objects::nonNull)
                .toList();
        assertThat(codes).hasSizeGreaterThan(40).allMatch(CreditCode::isUnion).doesNotHaveDuplicates();
    }

    @Test
    void no_two_employers_bear_the_same_code() {
        var employers = sampleUnions.all().stream().map(sampleUnions::employers).flatMap(List::stream);
        assertThat(employers.map(Employer::creditCode)).hasSizeGreaterThan(35).doesNotHaveDuplicates();
    }

    @Test
    void certificates_end_with_the_term() {
        var certified =
                particulars().filter(known -> known.legalPerson() != null).toList();
        assertThat(certified).hasSizeGreaterThan(15).allSatisfy(known -> {
            var term = Objects.requireNonNull(known.leadership().term());
            assertThat(Objects.requireNonNull(known.legalPerson()).untilOn()).isEqualTo(term.endsOn());
        });
    }

    private Stream<Term> terms(LocalDate on) {
        return sampleUnions.all().stream()
                .map(sampleUnion -> sampleUnion
                        .particulars(sampleUnions.employers(sampleUnion), on)
                        .leadership()
                        .term())
                .filter(Objects::nonNull);
    }

    private Stream<Particulars> particulars() {
        return sampleUnions.all().stream()
                .map(sampleUnion ->
                        sampleUnion.particulars(sampleUnions.employers(sampleUnion), LocalDate.of(2026, 11, 22)));
    }
}
