package huizhanjia.org.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import huizhanjia.org.OrgKind;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// An organiser is enough only as long as members are few; members count, not staff.
@Component
@Cites(law = "trade-union-law-2021", article = "第十一条", quote = "用人单位有会员二十五人以上的，应当建立基层工会委员会")
public final class CommitteeFrom25Members implements Rule<OrgFacts> {

    /// 「以上」 includes the number itself: 《民法典》第一千二百五十九条.
    static final int FROM = 25;

    @Override
    public Verdict judge(OrgFacts org, LocalDate on) {
        if (org.memberCount() < FROM || !org.kind().hasEmployers()) {
            return new Verdict.NotApplicable();
        }
        if (org.kind() != OrgKind.ORGANIZER) {
            return new Verdict.Met();
        }
        return new Verdict.Breached("会员已有 %d 人，应当建立基层工会委员会，不能只设组织员".formatted(org.memberCount()));
    }
}
