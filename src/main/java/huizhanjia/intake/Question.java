package huizhanjia.intake;

/// Something files of a roster often leave unsaid and nobody may guess: the clerk says it before the check.
///
/// @param key stable name within the roster, such as `home`
/// @param label as the form asks, such as 没有写明工会的人登记到
/// @param hint what happens when it is left open
public record Question(String key, String label, String hint, Kind kind) {

    /// Its name in the form.
    public String field() {
        return "said." + key;
    }

    /// How it is answered.
    public enum Kind {
        /// By the full name of a union of the scope.
        UNION,
        /// By the full name of a grassroots union: people are entered nowhere else unasked.
        GRASSROOTS,
        /// By a day.
        DAY,
        /// By a tick.
        TICK
    }
}
