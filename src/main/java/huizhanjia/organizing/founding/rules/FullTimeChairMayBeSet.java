package huizhanjia.organizing.founding.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// From two hundred workers the union may have a full-time chair: 可以, so nothing is owed (ORG-07).
@Cites(law = "trade-union-law-2021", article = "第十四条", quote = "职工二百人以上的企业、事业单位、社会组织的工会，可以设专职工会主席")
public final class FullTimeChairMayBeSet implements Rule<FoundingFacts> {

    private static final int FROM = 200;

    @Override
    public Verdict judge(FoundingFacts founding, LocalDate on) {
        return founding.kind().hasEmployers() && founding.staffCount() >= FROM
                ? new Verdict.Owed("职工 %d 人，可以设专职工会主席，请与单位协商".formatted(founding.staffCount()))
                : new Verdict.NotApplicable();
    }
}
