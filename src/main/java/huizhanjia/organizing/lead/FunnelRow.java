package huizhanjia.organizing.lead;

/// How many firms of a place stand at a stage.
///
/// @param areaCode empty text for a place nobody knows
/// @param firms all that stand
/// @param big those of them with 25 workers or more
/// @param staff how many work in all of them, as far as it is told
public record FunnelRow(String areaCode, FunnelStage stage, int firms, int big, long staff) {}
