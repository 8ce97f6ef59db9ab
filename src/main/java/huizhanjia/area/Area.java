package huizhanjia.area;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One area (行政区划) and its code.
///
/// @param code two digits for a province, four for a city, six for a county, nine for a township
/// @param name such as 沈河区
/// @param level of the four
/// @param parentCode the area it lies in; null for a province
/// @param isVirtual whether the code is ours and not in GB/T 2260
/// @param validUntil the last day of the code; null while it stands
/// @param successorCode the code that took over most of the area; null while it stands or where nobody did
/// @param formerName the name the code stood for before; null where it never changed
/// @param pinyin as typed, without tones and spaces
/// @param initials as typed
public record Area(
        String code,
        String name,
        AreaLevel level,
        @Nullable String parentCode,
        boolean isVirtual,
        @Nullable LocalDate validUntil,
        @Nullable String successorCode,
        @Nullable String formerName,
        String pinyin,
        String initials) {

    /// Development zones, parks and the like stand among the townships in the codes of the state without being any.
    private static final Pattern ZONE =
            Pattern.compile(".*(开发区|园区|产业园|工业园|物流园|科技园|工业区|高新区|保税区|示范区|试验区|度假区|风景区|管理区|管委会)");

    /// Whether it is a development zone or a park, and no township or street.
    public boolean isZone() {
        return level == AreaLevel.TOWNSHIP && ZONE.matcher(name).matches();
    }

    /// Whether the code stands on the day.
    public boolean isValidOn(LocalDate on) {
        return validUntil == null || !on.isAfter(validUntil);
    }
}
