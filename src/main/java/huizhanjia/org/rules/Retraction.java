package huizhanjia.org.rules;

/// What the rule must know before an organisation that an import entered by mistake is voided.
///
/// @param childCount organisations below it
/// @param hasMembers whether it has or ever had a member
/// @param isChanged whether anybody changed it after the import
/// @param days since the import
public record Retraction(long childCount, boolean hasMembers, boolean isChanged, long days) {}
