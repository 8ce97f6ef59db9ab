package huizhanjia.org.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import huizhanjia.org.OrgKind;
import java.time.LocalDate;

/// A joint union without a second employer is an ordinary one.
@Cites(law = "trade-union-law-2021", article = "第十一条", quote = "也可以由两个以上单位的会员联合建立基层工会委员会")
public final class JointNeedsTwoEmployers implements Rule<OrgFacts> {

    /// 「以上」 includes the number itself: 《民法典》第一千二百五十九条.
    static final int FROM = 2;

    @Override
    public Verdict judge(OrgFacts org, LocalDate on) {
        if (org.kind() != OrgKind.JOINT) {
            return new Verdict.NotApplicable();
        }
        if (org.employerCount() >= FROM) {
            return new Verdict.Met();
        }
        return new Verdict.Breached("联合基层工会由两个以上单位联合建立，现只填了 %d 个，请补填覆盖单位或改为独立基层工会".formatted(org.employerCount()));
    }
}
