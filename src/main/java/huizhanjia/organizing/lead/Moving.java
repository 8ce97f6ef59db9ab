package huizhanjia.organizing.lead;

import huizhanjia.kernel.Refused;
import java.time.LocalDate;

/// A step about to be told.
///
/// @param note why, when the firm falls back; may be empty otherwise
public record Moving(FunnelStage stage, LocalDate on, String note) {

    public Moving {
        note = note.strip();
    }

    /// Refuses what nobody may type and what says nothing new.
    void check(FunnelStage now) {
        if (stage.isDerived()) {
            throw new Refused("organizing.stage-derived", "“%s”由工会组织的覆盖情况得出，不能手工填写".formatted(stage.label()));
        }
        if (now.isDerived()) {
            throw new Refused("organizing.covered", "这家单位已有工会覆盖，不必再登记进度");
        }
        if (stage == now) {
            throw new Refused("organizing.stage-same", "已经是“%s”，请选择新的进度".formatted(stage.label()));
        }
        if (stage.compareTo(now) < 0 && note.isEmpty()) {
            throw new Refused("organizing.reason-missing", "进度退回“%s”，请写明原因".formatted(stage.label()));
        }
    }

    /// Whether the firm came further.
    boolean isForward(FunnelStage now) {
        return stage.compareTo(now) > 0;
    }
}
