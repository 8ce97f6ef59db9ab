package huizhanjia.organizing.founding.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Numbers;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// Where many members are women they elect a committee of their own together with the union's (ORG-06).
///
/// @param from how many are many
@Cites(law = "工会女职工委员会工作条例", article = "第十一条", confidence = Confidence.QUOTED)
public record WomenElectCommittee(long from) implements Rule<WomenElectCommittee.Elected> {

    /// The parameter that says from how many: ten in the sheet.
    public static final String FROM = "org.women.min";

    /// By the numbers of a county; where nobody knows how many, nobody must.
    public static WomenElectCommittee by(Numbers numbers) {
        return new WomenElectCommittee(numbers.known(FROM)
                .map(known -> known.number().longValueExact())
                .orElse(Long.MAX_VALUE));
    }

    @Override
    public Verdict judge(Elected elected, LocalDate on) {
        if (!elected.hasMet()) {
            return elected.womenCount() >= from
                    ? new Verdict.Owed("女会员 %d 人，成立大会要同时建立女职工委员会".formatted(elected.womenCount()))
                    : new Verdict.NotApplicable();
        }
        if (elected.womenCount() < from || elected.hasCommittee()) {
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
