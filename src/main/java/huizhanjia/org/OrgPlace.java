package huizhanjia.org;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;

/// An organisation as far as lists of people need it: who it is, which county keeps it, what it is called,
/// since when it is there.
///
/// @param creditCode its unified social credit code; empty text when it has none
public record OrgPlace(OrgId id, String county, String name, OrgKind kind, String creditCode, LocalDate foundedOn) {}
