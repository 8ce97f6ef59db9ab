package huizhanjia.org.census;

import huizhanjia.kernel.Industry;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import org.jspecify.annotations.Nullable;

/// A federation of an area or a trade (ORG-12) as it stands today.
///
/// @param areaCode where it stands
/// @param industry the section most of its employers belong to; null where nobody knows
/// @param unionCount how many grassroots unions stand below it
public record Federation(
        OrgId id,
        String name,
        OrgKind kind,
        String areaCode,
        @Nullable Industry industry,
        int unionCount) {}
