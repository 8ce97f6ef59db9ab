package huizhanjia.org.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// Members resolve when two thirds of those who should come are there and more than half of those who should come say
/// yes; compared in whole numbers.
@Cites(law = "基层工会会员代表大会条例", article = "第三十三条、第三十四条", confidence = Confidence.REMEMBERED_HIGH)
public final class ResolutionCarried implements Rule<Votes> {

    @Override
    public Verdict judge(Votes votes, LocalDate on) {
        if (votes.due() <= 0 || votes.present() > votes.due() || votes.yes() > votes.present()) {
            return new Verdict.Breached("人数不对：实到不能多于应到，赞成不能多于实到，请核对");
        }
        if (votes.present() * 3L < votes.due() * 2L) {
            return new Verdict.Breached("实到 %d 人，不足应到 %d 人的三分之二，决议无效，请重新召开会议".formatted(votes.present(), votes.due()));
        }
        if (votes.yes() * 2L <= votes.due()) {
            return new Verdict.Breached("赞成 %d 人，没有超过应到 %d 人的半数，决议没有通过".formatted(votes.yes(), votes.due()));
        }
        return new Verdict.Met();
    }
}
