package huizhanjia.compliance;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Gauge;
import java.util.Map;

/// What a gauge read.
///
/// @param label what is measured, as printed
record Measured(String label, Map<OrgId, Gauge.Reading> readings) {

    private static final Gauge.Reading NOTHING = new Gauge.Reading(0, 0);

    Gauge.Reading of(OrgId org) {
        return readings.getOrDefault(org, NOTHING);
    }

    /// The reading of an organisation as printed, such as 农民工会员：3 / 12（25.0%）.
    String printed(OrgId org) {
        var reading = of(org);
        return reading.whole() == 0
                ? "%s：%,d".formatted(label, reading.part())
                : "%s：%,d / %,d（%.1f%%）"
                        .formatted(label, reading.part(), reading.whole(), reading.part() * 100.0 / reading.whole());
    }
}
