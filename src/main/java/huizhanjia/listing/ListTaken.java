package huizhanjia.listing;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// A list left the house.
record ListTaken(String county, OrgId org, String subject, String title, String purpose, long rows)
        implements DomainEvent {

    ListTaken(Actor by, String title, String purpose, long rows) {
        this(
                by.scope().isWithinCounty() ? by.scope().county() : "000000",
                by.scope().root(),
                "list:" + by.scope().root(),
                title,
                purpose,
                rows);
    }

    @Override
    public String summary() {
        return "导出" + title;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("用途", new Change("", purpose), "行数", new Change("", String.valueOf(rows)));
    }
}
