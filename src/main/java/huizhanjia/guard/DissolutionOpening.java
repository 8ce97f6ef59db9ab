package huizhanjia.guard;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.ending.Ground;
import org.jspecify.annotations.Nullable;

/// The command to open a matter that ends a union.
///
/// @param ground null for any other than the lawful three: that opens a case to stop it instead
/// @param document the paper that proves the ground; of no lawful ground what is being done and by whom
/// @param successor who goes on in its place; null unless it merges
public record DissolutionOpening(
        OrgId org,
        @Nullable Ground ground,
        String document,
        @Nullable OrgId successor) {}
