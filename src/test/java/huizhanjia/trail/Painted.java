package huizhanjia.trail;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.util.Map;
import java.util.Set;

/// An event for tests: a wall was painted.
record Painted(String county, OrgId org, String colour) implements DomainEvent {

    static final OrgId HALL = OrgId.next();
    static final Actor PAINTER = new Actor(
            ClerkId.next(), AppointmentId.next(), "周红", "青山县总工会 · 组织干部", new Scope(HALL, "210199"), Set.of(), "r-1");

    static Painted with(String colour) {
        return new Painted("210199", HALL, colour);
    }

    @Override
    public String subject() {
        return "wall:1";
    }

    @Override
    public String summary() {
        return "粉刷墙面";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("颜色", new Change("", colour));
    }
}
