package huizhanjia.county;

import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.EconomicType;
import huizhanjia.kernel.EmployerNature;
import huizhanjia.kernel.Industry;
import huizhanjia.org.Employer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The unions of the sample county and the units they cover, in the order they are founded.
final class SampleUnions {

    private final Map<String, SampleUnion> unions = new LinkedHashMap<>();
    private final Map<String, List<Employer>> employers = new LinkedHashMap<>();

    SampleUnions() {
        for (var row : SampleFile.rows("unions")) {
            var sampleUnion = SampleUnion.of(row, unions.size() + 1);
            unions.put(sampleUnion.key(), sampleUnion);
        }
        for (var row : SampleFile.rows("employers")) {
            var nature = EmployerNature.valueOf(row.getField("nature"));
            var employer = new Employer(
                    row.getField("name"),
                    CreditCode.completing("%s210199MA%07d".formatted(register(nature), row.getStartingLineNumber())),
                    row.getField("address"),
                    row.getField("area"),
                    nature,
                    EconomicType.valueOf(row.getField("type")),
                    Industry.valueOf(row.getField("industry")),
                    Integer.valueOf(row.getField("staff")));
            employers
                    .computeIfAbsent(row.getField("union"), key -> new ArrayList<>())
                    .add(employer);
        }
    }

    /// Every union, each after the one above it.
    List<SampleUnion> all() {
        return List.copyOf(unions.values());
    }

    SampleUnion of(String key) {
        return Objects.requireNonNull(unions.get(key), key);
    }

    /// The units a union covers; none for a federation, a branch or a group.
    List<Employer> employers(SampleUnion sampleUnion) {
        return employers.getOrDefault(sampleUnion.key(), List.of());
    }

    /// The units its members work at: its own, or those of the union above.
    List<Employer> workplaces(SampleUnion sampleUnion) {
        return lineage(sampleUnion)
                .map(this::employers)
                .filter(own -> !own.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Whether the union stands at or below the one of the key.
    boolean isBelow(SampleUnion sampleUnion, String key) {
        return lineage(sampleUnion).anyMatch(above -> above.key().equals(key));
    }

    private Stream<SampleUnion> lineage(SampleUnion sampleUnion) {
        return Stream.iterate(sampleUnion, above -> above != null, above -> unions.get(above.parent()));
    }

    /// Who registers units of the nature, and as what: the first two characters of their code (GB 32100).
    private static String register(EmployerNature nature) {
        return switch (nature) {
            case AGENCY -> "11";
            case INSTITUTION -> "12";
            case SOCIAL -> "52";
            case ENTERPRISE -> "91";
            case SELF_EMPLOYED -> "92";
            case OTHER -> "A1";
        };
    }
}
