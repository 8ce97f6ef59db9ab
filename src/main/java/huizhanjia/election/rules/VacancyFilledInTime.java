package huizhanjia.election.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// A vacant chair is filled by a by-election within half a year, at an enterprise within three months (ELE-12).
@Cites(law = "工会基层组织选举工作条例（2016）", article = "第三十二条", confidence = Confidence.REMEMBERED_HIGH)
public final class VacancyFilledInTime implements Rule<VacancyFilledInTime.Vacant> {

    @Override
    public Verdict judge(Vacant vacant, LocalDate on) {
        var due = vacant.dueOn();
        if (on.isAfter(due)) {
            return new Verdict.Breached("主席自 %s 起空缺，应在 %s 前补选，请尽快补选".formatted(vacant.since(), due), due);
        }
        return on.isBefore(vacant.warnedOn())
                ? new Verdict.Met()
                : new Verdict.Due(due, "主席自 %s 起空缺，请在 %s 前补选".formatted(vacant.since(), due));
    }

    /// A place nobody holds.
    ///
    /// @param since the first day it was empty
    /// @param dueOn the last day in time
    public record Vacant(LocalDate since, LocalDate dueOn) {

        /// Half of the time is over.
        LocalDate warnedOn() {
            return since.plusDays(java.time.temporal.ChronoUnit.DAYS.between(since, dueOn) / 2);
        }
    }
}
