package huizhanjia.trail;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// A superior union keeps a line of the log of a county below it, in its own log.
record AnchorCountersigned(OrgId org, AnchorLine line, String answer) implements DomainEvent {

    private static final String NO_COUNTY = "000000";

    static AnchorCountersigned of(Actor by, AnchorLine line, String answer) {
        return new AnchorCountersigned(by.scope().root(), line, answer);
    }

    /// No county keeps it: whoever signs stands above them.
    @Override
    public String county() {
        return NO_COUNTY;
    }

    @Override
    public String subject() {
        return line.subject();
    }

    @Override
    public String summary() {
        return "签认日志锚行";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("锚行", new Change("", line.text()), "核对", new Change("", answer));
    }
}
