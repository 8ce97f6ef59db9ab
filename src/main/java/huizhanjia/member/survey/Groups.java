package huizhanjia.member.survey;

/// Active members counted for a union (统计归属), and how many of them belong to the groups the policy names.
///
/// @param migrants 农民工
/// @param eight of the eight groups (八大群体)
/// @param newForms in new forms of employment (新就业形态)
record Groups(long members, long migrants, long eight, long newForms) {}
