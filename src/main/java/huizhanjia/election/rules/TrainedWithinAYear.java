package huizhanjia.election.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// Who is new as chair or deputy is trained within a year (ELE-15); this warns and stops nobody.
@Cites(law = "工会基层组织选举工作条例（2016）", article = "第十四条", confidence = Confidence.REMEMBERED_HIGH)
public final class TrainedWithinAYear implements Rule<TrainedWithinAYear.Fresh> {

    @Override
    public Verdict judge(Fresh fresh, LocalDate on) {
        if (fresh.isTrained()) {
            return new Verdict.Met();
        }
        var due = fresh.dueOn();
        return on.isAfter(due)
                ? new Verdict.Breached("%s 任职，应在 %s 前参加岗位培训，还没有参加".formatted(fresh.from(), due), due)
                : new Verdict.Due(due, "请在 %s 前参加岗位培训".formatted(due));
    }

    /// Somebody new in office.
    ///
    /// @param from the first day in office
    /// @param dueOn the last day in time
    public record Fresh(LocalDate from, LocalDate dueOn, boolean isTrained) {}
}
