package huizhanjia.election.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// A chair or deputy is recalled by more than half of all members or delegates, not of those present (ELE-14).
@Cites(law = "trade-union-law-2021", article = "第十八条", quote = "非经会员大会全体会员或者会员代表大会全体代表过半数通过，不得罢免")
public final class RecallByMajorityOfAll implements Rule<RecallByMajorityOfAll.Vote> {

    @Override
    public Verdict judge(Vote vote, LocalDate on) {
        if (vote.inFavour() > vote.entitled()) {
            return new Verdict.Breached("赞成票 %d 多于全体人数 %d，请核对".formatted(vote.inFavour(), vote.entitled()));
        }
        return vote.inFavour() * 2L > vote.entitled()
                ? new Verdict.Met()
                : new Verdict.Breached(
                        "赞成 %d 票，没有超过全体 %d 人的半数，不得罢免；按全体人数计算，不按到会人数".formatted(vote.inFavour(), vote.entitled()));
    }

    /// The members' meeting that voted.
    ///
    /// @param entitled all members, or all delegates
    public record Vote(int entitled, int inFavour) {}
}
