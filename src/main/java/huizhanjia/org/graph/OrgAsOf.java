package huizhanjia.org.graph;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import org.jspecify.annotations.Nullable;

/// An organisation that lived on a past day, and the branch it is counted under.
///
/// @param name as it was called on that day
/// @param branch the one directly below the node that was asked; the node itself for its own line, null where what
/// ended left no successor
/// @param isLiving whether it lives today
public record OrgAsOf(
        OrgId org, String name, OrgKind kind, @Nullable OrgId branch, boolean isLiving) {}
