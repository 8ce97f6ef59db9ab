package huizhanjia.compliance;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;

/// Says what was measured; an indicator is never late.
final class GaugeJudge {

    private GaugeJudge() {}

    static Judgement judge(Duty duty, Measured measured, OrgId org) {
        var reading = measured.of(org);
        var isFull = reading.whole() > 0 && reading.part() >= reading.whole();
        return Judgement.of(
                isFull ? Status.MET : Status.IN_PROGRESS, "%s；%s".formatted(measured.printed(org), duty.deed()));
    }
}
