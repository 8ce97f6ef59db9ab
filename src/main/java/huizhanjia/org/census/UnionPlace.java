package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;

/// A union and where it stands, as far as coverage asks.
///
/// @param areaCode of the township where it is known, else of the county
public record UnionPlace(OrgId id, String county, OrgKind kind, String areaCode) {}
