package huizhanjia.organizing.legal.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// Another name, address or legal representative is registered in time (LEG-04).
@Cites(law = "基层工会法人登记管理办法（2020）", article = "变更登记", confidence = Confidence.QUOTED)
public record ChangeRegisteredInTime(LegalTimes times) implements Rule<LocalDate> {

    @Override
    public Verdict judge(LocalDate changedOn, LocalDate on) {
        var by = times.changeBy(changedOn);
        return on.isAfter(by)
                ? new Verdict.Breached("%s 变更，应在 %s 前办理变更登记，已超过".formatted(changedOn, by), by)
                : new Verdict.Due(by.plusDays(1), "%s 变更，请在 %s 前办理变更登记".formatted(changedOn, by));
    }
}
