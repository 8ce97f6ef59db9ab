package huizhanjia.compliance.review;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// A report to leaders was made.
///
/// @param owed how many duties it speaks of
/// @param overdue how many of them were late
public record ReviewMade(String county, OrgId org, String subject, long owed, long overdue) implements DomainEvent {

    @Override
    public String summary() {
        return "出具体检报告";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("应办", new Change("", String.valueOf(owed)), "逾期", new Change("", String.valueOf(overdue)));
    }
}
