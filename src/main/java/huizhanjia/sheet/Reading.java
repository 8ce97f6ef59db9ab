package huizhanjia.sheet;

/// What a cell says once it is brought into the one spelling.
///
/// @param value the one spelling; the cell's own text when it is wrong; empty for an empty cell
/// @param remark what to tell the person about it, empty for nothing
/// @param wrong whether the remark says that the cell cannot be used
public record Reading(String value, String remark, boolean wrong) {

    /// An empty cell.
    public static final Reading NOTHING = new Reading("", "", false);

    static Reading of(String value) {
        return value.isEmpty() ? NOTHING : new Reading(value, "", false);
    }

    static Reading remarked(String value, String remark) {
        return new Reading(value, remark, false);
    }

    static Reading wrong(String typed, String remark) {
        return new Reading(typed, remark, true);
    }
}
