package huizhanjia.disclosure;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// Something happened at the gate before sealed values: a ceiling was reached, a list was asked for or released.
public record DisclosureEvent(String county, OrgId org, String subject, String summary, Map<String, Change> changes)
        implements DomainEvent {

    public DisclosureEvent {
        changes = Map.copyOf(changes);
    }

    static DisclosureEvent ceilingReached(WatchedHour.Id hour, int ceiling, Actor by) {
        return new DisclosureEvent(
                hour.county(),
                by.scope().root(),
                hour.subject(),
                "查看和核对完整号码超过每小时上限",
                Map.of("上限", new Change("", String.valueOf(ceiling))));
    }

    static DisclosureEvent reviewed(WatchedHour.Id hour, String words, Actor by) {
        return new DisclosureEvent(
                hour.county(), by.scope().root(), hour.subject(), "核查超限查看", Map.of("核查情况", new Change("", words)));
    }

    static DisclosureEvent of(ClearListRelease clearListRelease, String summary, Map<String, Change> changes) {
        return new DisclosureEvent(
                clearListRelease.county(),
                clearListRelease.org(),
                "release:" + clearListRelease.id(),
                summary,
                changes);
    }
}
