package huizhanjia.member.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import huizhanjia.member.MemberFacts;
import java.time.LocalDate;

/// A worker, and so a member, is sixteen or older on the day of admission (MEM-01).
@Cites(law = "labor-law-2018", article = "第十五条", quote = "禁止用人单位招用未满十六周岁的未成年人")
public final class SixteenOrOlder implements Rule<MemberFacts> {

    static final int YEARS = 16;

    /// Judges the day of birth on the day of admission.
    @Override
    public Verdict judge(MemberFacts member, LocalDate on) {
        var bornOn = member.bornOn();
        if (bornOn == null) {
            return new Verdict.NotApplicable();
        }
        if (!bornOn.plusYears(YEARS).isAfter(on)) {
            return new Verdict.Met();
        }
        return new Verdict.Breached("入会当日未满 %d 周岁，不能办理入会；请核对出生日期".formatted(YEARS));
    }
}
