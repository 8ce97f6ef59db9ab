package huizhanjia.evidence;

import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import java.util.List;
import java.util.UUID;

/// A superior's random choice among what a union told and nobody has verified; when all of it is found to hold, the
/// rest told before the draw is accepted with it.
///
/// @param evidence what was drawn
public record Sample(UUID id, String county, OrgId org, Evidence.Telling drawn, List<EvidenceId> evidence) {

    /// A sample is no smaller, where there is as much; a convention of ours, as is the tenth.
    private static final int LEAST = 5;

    private static final int SHARE = 10;

    public Sample {
        evidence = List.copyOf(evidence);
    }

    static Sample draw(String county, OrgId org, Evidence.Telling by, List<EvidenceId> evidence) {
        return new Sample(Ids.next(), county, org, by, evidence);
    }

    /// How many are drawn among so many.
    static int size(int waiting) {
        return Math.min(waiting, Math.max(LEAST, Math.ceilDiv(waiting, SHARE)));
    }
}
