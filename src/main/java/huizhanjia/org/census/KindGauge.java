package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Gauge;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.org.OrgKind;
import java.util.Map;

/// How many unions of a kind stand below; nobody counts how many there should be.
record KindGauge(String code, OrgKind kind, Census census) implements Gauge {

    @Override
    public String label() {
        return kind.label() + "数";
    }

    @Override
    public Map<OrgId, Reading> read(Round round, Numbers numbers) {
        var pyramid = Pyramid.of(census.of(round));
        return pyramid.sums(pyramid.told(line -> new Reading(line.kind() == kind ? 1 : 0, 0)), Reading::plus);
    }
}
