package huizhanjia.org;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An organisation of the union as it stands today.
///
/// @param parent the one above it in the territorial hierarchy; null at the top of the installation
/// @param county the six digits its members and events are kept under: its county, or its city or province padded with
/// 0
/// @param particulars with phone and account masked
/// @param foundedOn the day of founding
/// @param approval the reply that approved it
/// @param version raised by every change
public record Org(
        OrgId id,
        @Nullable OrgId parent,
        String county,
        Particulars particulars,
        LocalDate foundedOn,
        Approval approval,
        long version) {

    public String name() {
        return particulars.name();
    }

    public OrgKind kind() {
        return particulars.kind();
    }

    /// What the trail calls it.
    public String subject() {
        return subject(id);
    }

    /// What the trail calls the organisation of the id.
    public static String subject(OrgId id) {
        return "org:" + id;
    }

    /// How far the area of the organisation and all below it is fixed; what a post's scope carries.
    public String scopeArea() {
        return switch (kind()) {
            case PROVINCE -> county.substring(0, 2);
            case CITY -> county.substring(0, 4);
            case COUNTY,
                    INDUSTRIAL,
                    TOWNSHIP_FEDERATION,
                    TOWNSHIP,
                    PARK,
                    VILLAGE,
                    AREA_FEDERATION,
                    TRADE_FEDERATION,
                    GRASSROOTS,
                    JOINT,
                    ORGANIZER,
                    BRANCH,
                    GROUP -> county;
        };
    }
}
