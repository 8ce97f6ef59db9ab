package huizhanjia.law;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Parameters and how the one that holds is found: the county before the city, the city before the province, the
/// province before the nation; of one place the newest.
public final class ParameterBook {

    /// The sheet that comes with the house: `law/parameters.csv`.
    public static final ParameterBook SHEET = new ParameterBook(
            LawFile.rows("parameters").stream().map(ParameterBook::parameter).toList());

    private static final Comparator<Parameter> NEAREST = Comparator.comparingInt(
                    (Parameter parameter) -> parameter.force().area().length())
            .thenComparing(
                    parameter -> parameter.force().from(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private final List<Parameter> parameters;
    private final Map<String, List<Parameter>> byKey;

    private ParameterBook(List<Parameter> parameters) {
        this.parameters = parameters;
        this.byKey = parameters.stream().collect(Collectors.groupingBy(Parameter::key));
    }

    /// Every row, in the order of the sheet.
    public List<Parameter> all() {
        return parameters;
    }

    /// Whether some row stands on a text of law.
    public boolean cites(String law) {
        return !law.isEmpty()
                && parameters.stream()
                        .anyMatch(parameter -> parameter.source().law().equals(law));
    }

    /// The book with local values entered after the sheet; of two that begin on one day in one place the later holds.
    public ParameterBook with(Collection<Parameter> local) {
        var more = new ArrayList<>(parameters);
        more.addAll(local);
        return new ParameterBook(List.copyOf(more));
    }

    /// The book as it would be without a parameter.
    public ParameterBook without(Parameter parameter) {
        return new ParameterBook(
                parameters.stream().filter(it -> !it.equals(parameter)).toList());
    }

    /// What holds in an area on a day, as rules ask for it.
    public Numbers numbers(String area, LocalDate on) {
        return new Held(this, area, on);
    }

    /// The parameter that holds in an area on a day; empty when none does. It may be one whose value is not known.
    public Optional<Parameter> at(String key, String area, LocalDate on) {
        return of(key).filter(parameter -> parameter.force().holds(area, on))
                .reduce((one, other) -> NEAREST.compare(other, one) >= 0 ? other : one);
    }

    private List<LocalDate> turns(Set<String> keys, String area) {
        return keys.stream()
                .flatMap(this::of)
                .filter(parameter -> area.startsWith(parameter.force().area()))
                .flatMap(parameter -> Stream.concat(
                        Stream.ofNullable(parameter.force().from()),
                        Stream.ofNullable(parameter.force().until())))
                .distinct()
                .filter(day -> keys.stream().anyMatch(key -> isTurn(key, area, day)))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private Stream<Parameter> of(String key) {
        return byKey.getOrDefault(key, List.of()).stream();
    }

    private boolean isTurn(String key, String area, LocalDate day) {
        return !at(key, area, day.minusDays(1))
                .map(Parameter::value)
                .equals(at(key, area, day).map(Parameter::value));
    }

    private static Parameter parameter(NamedCsvRecord row) {
        return new Parameter(
                row.getField("key"),
                row.getField("title"),
                row.getField("value"),
                row.getField("unit"),
                new Source(row.getField("law"), row.getField("article"), ""),
                new Parameter.Force(row.getField("area"), day(row.getField("from")), day(row.getField("until"))),
                Confidence.valueOf(row.getField("confidence")),
                Severity.valueOf(row.getField("severity")),
                row.getField("needs"),
                row.getField("note"));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /// The book opened at an area and a day.
    private record Held(ParameterBook book, String area, LocalDate day) implements Numbers {

        @Override
        public Optional<Parameter> held(String key) {
            return book.at(key, area, day);
        }

        @Override
        public Numbers on(LocalDate other) {
            return new Held(book, area, other);
        }

        @Override
        public List<LocalDate> turns(Set<String> keys) {
            return book.turns(keys, area).stream()
                    .filter(turn -> !turn.isAfter(day))
                    .toList();
        }
    }
}
