package huizhanjia.organizing.founding.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// Ten women among the members elect a committee of their own together with the union's (ORG-06).
@Cites(law = "工会女职工委员会工作条例", article = "第十一条", confidence = Confidence.QUOTED)
public final class WomenCommitteeFrom10 implements Rule<WomenCommitteeFrom10.Elected> {

    /// Women among the members from whom a committee is elected.
    public static final int FROM = 10;

    @Override
    public Verdict judge(Elected elected, LocalDate on) {
        if (!elected.hasMet()) {
            return elected.womenCount() >= FROM
                    ? new Verdict.Owed("女会员 %d 人，成立大会要同时建立女职工委员会".formatted(elected.womenCount()))
                    : new Verdict.NotApplicable();
        }
        if (elected.womenCount() < FROM || elected.hasCommittee()) {
            return new Verdict.Met();
        }
        return new Verdict.Breached("女会员 %d 人，应当同时建立女职工委员会；名单里没有写明主任".formatted(elected.womenCount()));
    }

    /// What was elected for the women.
    ///
    /// @param hasMet whether the meeting was held
    /// @param hasCommittee whether it elected a committee with a head
    public record Elected(int womenCount, boolean hasMet, boolean hasCommittee) {}
}
