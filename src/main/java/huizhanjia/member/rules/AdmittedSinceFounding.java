package huizhanjia.member.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import huizhanjia.member.MemberFacts;
import java.time.LocalDate;

/// A union admits from its founding on. No text says so outright, and the day of a first admission elsewhere stays
/// when a membership moves (MEM-03), so this only warns.
@Cites(law = "工会会员会籍管理办法", article = "第五条", confidence = Confidence.CONVENTION)
public final class AdmittedSinceFounding implements Rule<MemberFacts> {

    @Override
    public Verdict judge(MemberFacts member, LocalDate on) {
        var foundedOn = member.unionFoundedOn();
        if (foundedOn == null) {
            return new Verdict.NotApplicable();
        }
        return on.isBefore(foundedOn)
                ? new Verdict.Breached("入会日期早于本工会的建会日期 %s；不是在别的工会先入会的，请核对".formatted(foundedOn))
                : new Verdict.Met();
    }
}
