package huizhanjia.organizing.legal.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// A certificate is renewed in the last days before it runs out (LEG-03); the last day is still in force.
@Cites(law = "基层工会法人登记管理办法（2020）", article = "第二十七条", confidence = Confidence.QUOTED)
public record RenewedBeforeExpiry(LegalTimes times) implements Rule<LocalDate> {

    @Override
    public Verdict judge(LocalDate untilOn, LocalDate on) {
        if (on.isAfter(untilOn)) {
            return new Verdict.Breached("证书 %s 到期，尚未换领".formatted(untilOn), untilOn);
        }
        return on.isBefore(times.renewFrom(untilOn))
                ? new Verdict.Met()
                : new Verdict.Due(untilOn.plusDays(1), "证书有效期至 %s，请在期满前换领".formatted(untilOn));
    }
}
