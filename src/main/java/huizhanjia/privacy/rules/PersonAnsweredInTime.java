package huizhanjia.privacy.rules;

import huizhanjia.approval.limit.WorkingDays;
import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Numbers;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who asks about their own data is answered within working days (SEC-06); the law says how, the number is a
/// default of ours.
@Cites(
        law = "personal-information-protection-law-2021",
        article = "第五十条",
        quote = "个人信息处理者应当建立便捷的个人行使权利的申请受理和处理机制。拒绝个人行使权利的请求的，应当说明理由。",
        confidence = Confidence.CONVENTION)
public record PersonAnsweredInTime(Numbers numbers) implements Rule<PersonAnsweredInTime.Asked> {

    /// From the day it was received.
    public static final String WORKDAYS = "privacy.request.workdays";

    @Override
    public Verdict judge(Asked asked, LocalDate on) {
        var by = by(asked.receivedOn());
        var answered = asked.answeredOn();
        if (answered != null) {
            return answered.isAfter(by)
                    ? new Verdict.Breached("应在 %s 前答复，%s 才答复".formatted(by, answered), by)
                    : new Verdict.Met();
        }
        return on.isAfter(by)
                ? new Verdict.Breached("应在 %s 前答复，已超过，请尽快办理".formatted(by), by)
                : new Verdict.Due(by.plusDays(1), "请在 %s 前答复".formatted(by));
    }

    /// The last day to answer what was received on a day.
    public LocalDate by(LocalDate receivedOn) {
        return numbers.due(
                receivedOn, Set.of(WORKDAYS), then -> WorkingDays.CHINA.after(receivedOn, then.count(WORKDAYS)));
    }

    /// When it was received and answered.
    ///
    /// @param answeredOn null while it was not
    public record Asked(LocalDate receivedOn, @Nullable LocalDate answeredOn) {}
}
