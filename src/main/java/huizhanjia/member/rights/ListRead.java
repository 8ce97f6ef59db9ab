package huizhanjia.member.rights;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// A post looked through lists of members for an hour (查阅会员名单).
public record ListRead(String county, OrgId org, String hour, long lists, long rows) implements DomainEvent {

    @Override
    public String subject() {
        return "member-lists:" + org;
    }

    @Override
    public String summary() {
        return "查阅会员名单";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "时段", new Change("", hour),
                "次数", new Change("", String.valueOf(lists)),
                "人次", new Change("", String.valueOf(rows)));
    }
}
