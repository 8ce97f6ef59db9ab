package huizhanjia.organizing;

/// A firm of the register (用人单位) as it is known today.
///
/// @param county the six digits of the county that keeps it
public record Firm(FirmId id, String county, FirmFacts facts) {

    public String name() {
        return facts.name();
    }

    /// Why it comes early or late in the list of those to win.
    public Priority priority() {
        return Priority.of(facts);
    }

    /// What the trail calls it.
    public String subject() {
        return subject(id);
    }

    /// What the trail calls the firm of the id.
    public static String subject(FirmId id) {
        return "firm:" + id;
    }
}
