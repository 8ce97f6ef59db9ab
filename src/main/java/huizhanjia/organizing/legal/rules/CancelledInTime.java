package huizhanjia.organizing.legal.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// A union that ended settles its accounts and has its registration cancelled (LEG-04). The rulebook names no
/// number of days for it; ours are those of any other change, and only warn.
@Cites(law = "基层工会法人登记管理办法（2020）", article = "注销登记", confidence = Confidence.CONVENTION)
public record CancelledInTime(LegalTimes times) implements Rule<LocalDate> {

    @Override
    public Verdict judge(LocalDate endedOn, LocalDate on) {
        var by = times.cancelBy(endedOn);
        return on.isAfter(by)
                ? new Verdict.Breached("工会 %s 终止，应在 %s 前清算并办理注销登记，已超过".formatted(endedOn, by), by)
                : new Verdict.Due(by.plusDays(1), "工会 %s 终止，请在 %s 前清算并办理注销登记".formatted(endedOn, by));
    }
}
