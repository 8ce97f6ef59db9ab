package huizhanjia.intake;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;

/// A roster on its way in, as its subject sees it.
///
/// @param county whose data it may touch, six digits
/// @param org for whom it was uploaded; within the scope of whoever uploaded
/// @param fileName as uploaded, for timelines
/// @param said what the clerk said where the file says nothing
/// @param by whoever asked for this step; what they may touch is their scope
public record Intake(IntakeId id, String county, OrgId org, String fileName, Said said, Actor by) {}
