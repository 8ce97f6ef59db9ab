package huizhanjia.compliance;

import huizhanjia.law.Duty;
import huizhanjia.law.Gauge;

/// Says what was measured; an indicator is never late.
final class GaugeJudge {

    private GaugeJudge() {}

    static Judgement judge(Duty duty, String label, Gauge.Reading reading) {
        if (reading.whole() == 0) {
            return Judgement.of(Status.IN_PROGRESS, "%s：%,d；%s".formatted(label, reading.part(), duty.deed()));
        }
        var said = "%s：%,d / %,d（%.1f%%）；%s"
                .formatted(
                        label, reading.part(), reading.whole(), reading.part() * 100.0 / reading.whole(), duty.deed());
        return Judgement.of(reading.part() >= reading.whole() ? Status.MET : Status.IN_PROGRESS, said);
    }
}
