package huizhanjia.organizing.federation;

import huizhanjia.kernel.Industry;
import huizhanjia.kernel.OrgId;
import org.jspecify.annotations.Nullable;

/// A federation that stands already and takes firms in before a new one is founded.
///
/// @param isTrade of a trade; else of an area
/// @param areaCode where it stands
/// @param section what most of its employers do; null where not known
/// @param units how many unions it has
public record Existing(
        OrgId org,
        String name,
        boolean isTrade,
        String areaCode,
        @Nullable Industry section,
        int units) {

    /// Whether the firm is of its trade, or lies in its area.
    boolean admits(SmallFirm firm) {
        return isTrade
                ? section != null
                        && section == firm.section()
                        && firm.areaCode().startsWith(areaCode)
                : areaCode.length() == 9 && firm.areaCode().equals(areaCode);
    }
}
