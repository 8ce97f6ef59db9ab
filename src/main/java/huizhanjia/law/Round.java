package huizhanjia.law;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.Set;

/// One going over the organisations of a county. What is read for one of its rules may be kept for the others,
/// as long as the round itself lives.
///
/// @param on the day that is asked about
/// @param only the organisations something happened to; empty for all of the county
public record Round(String county, LocalDate on, Set<OrgId> only) {

    /// All organisations of the county.
    public static Round of(String county, LocalDate on) {
        return new Round(county, on, Set.of());
    }

    /// Whether nobody is left out.
    public boolean isWhole() {
        return only.isEmpty();
    }
}
