package huizhanjia.law;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The register of duties: `law/duties.csv`, one row a demand of the two policy documents in their order, and
/// `law/statutory.csv`, what laws and union regulations ask besides.
public final class DutyBook {

    private static final List<Duty> POLICY = read("duties");
    private static final List<Duty> STATUTORY = read("statutory");

    private static final Map<String, Duty> DUTIES = Stream.concat(POLICY.stream(), STATUTORY.stream())
            .collect(Collectors.toMap(
                    Duty::code,
                    Function.identity(),
                    (one, other) -> {
                        throw new IllegalStateException("two duties " + one.code());
                    },
                    LinkedHashMap::new));

    private DutyBook() {}

    /// What the two policy documents ask.
    public static List<Duty> policy() {
        return POLICY;
    }

    /// What laws and union regulations ask besides.
    public static List<Duty> statutory() {
        return STATUTORY;
    }

    /// Every duty, those of the policy first.
    public static List<Duty> all() {
        return List.copyOf(DUTIES.values());
    }

    /// The duty of a code.
    public static Optional<Duty> find(String code) {
        return Optional.ofNullable(DUTIES.get(code));
    }

    /// What a level of union owes.
    public static List<Duty> of(Bearer bearer) {
        return all().stream().filter(duty -> duty.bearers().contains(bearer)).toList();
    }

    private static List<Duty> read(String file) {
        return LawFile.rows(file).stream().map(DutyBook::duty).toList();
    }

    private static Duty duty(NamedCsvRecord row) {
        return new Duty(
                row.getField("code"),
                row.getField("title"),
                new Source(row.getField("law"), row.getField("article"), row.getField("quote")),
                words(row, "bearers", Bearer::valueOf),
                row.getField("role"),
                row.getField("deed"),
                new Rhythm(
                        Cadence.valueOf(row.getField("cadence")),
                        number(row, "times"),
                        number(row, "lead"),
                        number(row, "grace"),
                        Confidence.valueOf(row.getField("confidence"))),
                Nature.valueOf(row.getField("nature")),
                new Proof(
                        Judging.valueOf(row.getField("judging")),
                        row.getField("rule"),
                        words(row, "evidence", EvidenceKind::valueOf)),
                row.getField("place"));
    }

    private static int number(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }

    private static <T> Set<T> words(NamedCsvRecord row, String field, Function<String, T> word) {
        return Arrays.stream(row.getField(field).split("\\|", -1)).map(word).collect(Collectors.toUnmodifiableSet());
    }
}
