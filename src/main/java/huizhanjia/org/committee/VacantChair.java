package huizhanjia.org.committee;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import java.time.LocalDate;

/// A union that nobody leads (主席空缺).
///
/// @param since the first day on which the place of the chair was empty
/// @param isOfEnterprise whether it covers an enterprise, for which a shorter time is given
public record VacantChair(
        OrgId org, String county, String name, OrgKind kind, LocalDate since, boolean isOfEnterprise) {

    /// How many chairs of a county are vacant since one day, to be filled within one time.
    public record Since(String county, LocalDate since, boolean isOfEnterprise, long chairs) {}
}
