package huizhanjia.organizing.lead;

import java.time.LocalDate;

/// A firm came a step further, or fell back.
///
/// @param note why, when it fell back; else empty text or a remark
public record LeadStep(FunnelStage stage, LocalDate on, String note, Told told) {}
