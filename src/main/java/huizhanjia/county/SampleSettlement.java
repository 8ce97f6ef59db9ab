package huizhanjia.county;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/// The sample's unions once they stand.
///
/// @param ids what each union of the list became
/// @param on the day of loading; nothing of the sample is later
record SampleSettlement(SampleUnions unions, Map<String, OrgId> ids, LocalDate on) {

    SampleSettlement {
        ids = Map.copyOf(ids);
    }

    OrgId at(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    /// Where the members of a union work, its first employer.
    String workplace(String key) {
        return unions.workplaces(unions.of(key)).getFirst().name();
    }

    /// The day, unless the machine's clock stands before it.
    LocalDate atMost(LocalDate day) {
        return on.isBefore(day) ? on : day;
    }
}
