package huizhanjia.access;

import huizhanjia.kernel.OrgId;

/// An organisation as a picker shows it: its name and place, nothing personal.
///
/// @param path the names above it from the top, as printed, such as 青山县总工会 › 城关街道总工会
public record OrgChoice(OrgId id, String name, String path, OrgLevel level) {}
