package huizhanjia.org.census;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// From two hundred workers a full-time chair may be set: the law says 可以, so this only hints (ORG-07).
@Cites(law = "trade-union-law-2021", article = "第十四条", quote = "职工二百人以上的企业、事业单位、社会组织的工会，可以设专职工会主席")
final class FullTimeChairFrom200 implements Rule<CensusLine> {

    private static final int FROM = 200;

    @Override
    public Verdict judge(CensusLine org, LocalDate on) {
        if (!org.kind().hasEmployers() || org.staffCount() < FROM) {
            return new Verdict.NotApplicable();
        }
        return org.fullTimeCount() > 0
                ? new Verdict.Met()
                : new Verdict.Breached("职工 %d 人，可以设专职工会主席，现没有登记专职人员".formatted(org.staffCount()));
    }
}
