package huizhanjia.organizing.legal.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// A certificate is renewed within the thirty days before it runs out (LEG-03); the last day is still in force.
@Cites(law = "基层工会法人登记管理办法（2020）", article = "第二十七条", confidence = Confidence.QUOTED)
public final class RenewedBeforeExpiry implements Rule<LocalDate> {

    /// Days before the last one.
    public static final int DAYS = 30;

    @Override
    public Verdict judge(LocalDate untilOn, LocalDate on) {
        if (on.isAfter(untilOn)) {
            return new Verdict.Breached("证书 %s 到期，尚未换领".formatted(untilOn), untilOn);
        }
        return on.isBefore(untilOn.minusDays(DAYS))
                ? new Verdict.Met()
                : new Verdict.Due(untilOn.plusDays(1), "证书有效期至 %s，请在期满前换领".formatted(untilOn));
    }
}
