package huizhanjia.organizing.founding;

import huizhanjia.org.OrgKind;
import huizhanjia.organizing.FirmId;
import java.util.List;

/// The command to begin a founding.
///
/// @param firms the employers, the main one first
/// @param note who asked, and why now; may be empty
public record FoundingOpening(OrgKind kind, List<FirmId> firms, FoundingPlan plan, String note) {

    /// What may be founded here.
    public static final List<OrgKind> KINDS = List.of(
            OrgKind.GRASSROOTS, OrgKind.JOINT, OrgKind.AREA_FEDERATION, OrgKind.TRADE_FEDERATION, OrgKind.ORGANIZER);

    public FoundingOpening {
        firms = firms.stream().distinct().toList();
    }
}
