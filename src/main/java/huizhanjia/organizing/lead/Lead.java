package huizhanjia.organizing.lead;

import huizhanjia.kernel.OrgId;
import huizhanjia.organizing.Firm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A firm and how far it has come on the way to a union.
///
/// @param org the union that covers it; null for none
/// @param assignee who sees to it; empty text for nobody
/// @param dueOn until when; null for nobody
public record Lead(
        Firm firm,
        FunnelStage stage,
        @Nullable OrgId org,
        String assignee,
        @Nullable LocalDate dueOn) {

    /// Whether the day passed and no union covers it.
    public boolean isLate(LocalDate on) {
        return dueOn != null && on.isAfter(dueOn) && !stage.isDerived();
    }
}
