package huizhanjia.access;

import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.time.Instant;

/// A person who signs in (经办人) as they stand now.
///
/// @param loginName lower case, unique
/// @param name as printed on timelines
/// @param org the union that answers for the clerk; says which administrator sees them
/// @param enabled whether they may sign in
public record Clerk(ClerkId id, String loginName, String name, OrgId org, boolean enabled, Instant enrolledAt) {}
