package huizhanjia.compliance.sums;

import huizhanjia.compliance.Status;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// How the obligations of one unit and of everything below it stand, as a part of what the unit above it answers for.
///
/// @param above whose part it is; the unit itself where it is what that unit owes on its own
/// @param sums obligations by status; a status nobody is in is missing
public record Subtotal(OrgId above, OrgId org, String name, Map<Status, Long> sums) {

    public Subtotal {
        sums = Map.copyOf(sums);
    }

    /// Whether it is what the unit above owes on its own.
    public boolean isOwn() {
        return above.equals(org);
    }
}
