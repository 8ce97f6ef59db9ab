package huizhanjia.member;

import huizhanjia.kernel.OrgId;
import java.time.Instant;

/// How a member stood before an import, for taking it back exactly.
///
/// @param standing `VOID` when the import entered them, `OUT` when it brought them back
/// @param since what was written of them from this moment on is the import's
public record BeforeImport(OrgId org, MembershipStatus standing, Person person, Instant since) {}
