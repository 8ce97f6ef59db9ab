package huizhanjia.access;

import huizhanjia.kernel.OrgId;

/// The command to enrol a clerk who will choose a password with two codes.
///
/// @param org the union that answers for the clerk
public record Newcomer(String loginName, String name, OrgId org) {}
