package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Gauge;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.trail.Trail;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Which unions left any trace in the log lately: a record, a change, a piece of evidence (ORG-SILENT).
@Component
class SignsOfLifeGauge implements Gauge {

    private static final String MONTHS = "org.silent.months";

    private final Census census;
    private final Trail trail;

    SignsOfLifeGauge(Census census, Trail trail) {
        this.census = census;
        this.trail = trail;
    }

    @Override
    public String code() {
        return "ORG-SILENT";
    }

    @Override
    public String label() {
        return "近期有动静的工会";
    }

    @Override
    public Set<String> reads() {
        return Set.of(MONTHS);
    }

    @Override
    public Map<OrgId, Reading> read(Round round, Numbers numbers) {
        var months = numbers.count(MONTHS);
        var alive = trail.stirredSince(round.county(), round.on().minusMonths(months));
        var pyramid = Pyramid.of(census.of(round));
        return pyramid.sums(pyramid.told(line -> new Reading(alive.contains(line.id()) ? 1 : 0, 1)), Reading::plus);
    }
}
