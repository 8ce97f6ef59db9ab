package huizhanjia.organizing.legal.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// A new union applies for registration in time (LEG-04); the text is remembered only, so this warns.
@Cites(law = "基层工会法人登记管理办法（2020）", article = "申请登记", confidence = Confidence.REMEMBERED_MEDIUM)
public record RegisteredInTime(LegalTimes times) implements Rule<LocalDate> {

    @Override
    public Verdict judge(LocalDate foundedOn, LocalDate on) {
        var by = times.applyBy(foundedOn);
        return on.isAfter(by)
                ? new Verdict.Breached("%s 成立，应在 %s 前申请法人资格登记，已超过".formatted(foundedOn, by), by)
                : new Verdict.Due(by.plusDays(1), "%s 成立，请在 %s 前申请法人资格登记".formatted(foundedOn, by));
    }
}
