package huizhanjia.organizing.matching;

import huizhanjia.organizing.FirmId;
import org.jspecify.annotations.Nullable;

/// What the register makes of a row of a list.
///
/// @param firm the firm it is, or may be; null when the register knows none like it
/// @param likeness how sure that is
public record Match(@Nullable FirmId firm, Likeness likeness) {

    /// Nothing like it is known.
    public static final Match NONE = new Match(null, new Likeness(0, "登记簿中没有相近的单位"));

    /// Whether it is taken for the firm.
    public boolean isSame() {
        return firm != null && likeness.isSame();
    }

    /// Whether a person has to look at both.
    public boolean isDoubtful() {
        return firm != null && !likeness.isSame();
    }
}
