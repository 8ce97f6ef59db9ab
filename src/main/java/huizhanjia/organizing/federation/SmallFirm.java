package huizhanjia.organizing.federation;

import huizhanjia.kernel.Industry;
import huizhanjia.organizing.FirmId;
import org.jspecify.annotations.Nullable;

/// A small firm without a union.
///
/// @param areaCode nine digits of its township, or the county's six where no more is known
/// @param section of GB/T 4754; null where not known
/// @param division its two digits; empty text where not known
/// @param staff nought where not known
public record SmallFirm(
        FirmId id, String name, String areaCode, @Nullable Industry section, String division, int staff) {

    /// Whether its township is known.
    boolean isPlaced() {
        return areaCode.length() == 9;
    }
}
