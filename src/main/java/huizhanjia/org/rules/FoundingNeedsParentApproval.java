package huizhanjia.org.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// The approval is a document: it has a number and a date.
@Cites(law = "trade-union-law-2021", article = "第十二条", quote = "基层工会、地方各级总工会、全国或者地方产业工会组织的建立，必须报上一级工会批准。")
public final class FoundingNeedsParentApproval implements Rule<OrgFacts> {

    @Override
    public Verdict judge(OrgFacts org, LocalDate on) {
        if (org.approval().documentNumber().isBlank()) {
            return new Verdict.Breached("建立工会须报上一级工会批准，请填写批复文号");
        }
        return new Verdict.Met();
    }
}
