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
}
