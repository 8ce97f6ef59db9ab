package huizhanjia.guard.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Numbers;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whoever would end or absorb a union at will is told to stop within days of its being found (LN2-29); how many is a
/// default of ours.
@Cites(
        law = "trade-union-law-2021",
        article = "第十三条",
        quote = "任何组织和个人不得随意撤销、合并工会组织。",
        confidence = Confidence.CONVENTION)
public record StopInTime(Numbers numbers) implements Rule<StopInTime.Found> {

    /// From finding to the letter.
    public static final String DAYS = "guard.stop.days";

    @Override
    public Verdict judge(Found found, LocalDate on) {
        var by = by(found.on());
        var told = found.answeredOn();
        if (told != null) {
            return told.isAfter(by)
                    ? new Verdict.Breached(
                            "发现后 %d 天才处置，应在 %s 前处置"
                                    .formatted(told.toEpochDay() - found.on().toEpochDay(), by),
                            by)
                    : new Verdict.Met();
        }
        return on.isAfter(by)
                ? new Verdict.Breached("应在 %s 前处置，已超过，请立即发出制止函".formatted(by), by)
                : new Verdict.Due(by.plusDays(1), "请在 %s 前发出制止函，或查明是误报".formatted(by));
    }

    /// The last day to answer what was found on a day.
    public LocalDate by(LocalDate foundOn) {
        return numbers.due(foundOn, Set.of(DAYS), then -> foundOn.plusDays(then.count(DAYS)));
    }

    /// When it was found, and when it was answered by a letter or as a false alarm.
    ///
    /// @param answeredOn null while it was not
    public record Found(LocalDate on, @Nullable LocalDate answeredOn) {}
}
