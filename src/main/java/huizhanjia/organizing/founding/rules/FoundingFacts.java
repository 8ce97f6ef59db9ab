package huizhanjia.organizing.founding.rules;

import huizhanjia.org.OrgKind;

/// What rules are told of a union about to be founded.
///
/// @param kind of the union
/// @param parent the kind of the one it shall stand under
/// @param firmCount how many employers it will cover
/// @param staffCount how many work there
/// @param memberCount how many want to join
/// @param womenCount women among them
public record FoundingFacts(
        OrgKind kind, OrgKind parent, int firmCount, int staffCount, int memberCount, int womenCount) {}
