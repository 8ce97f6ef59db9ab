package huizhanjia.guard.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whoever would end or absorb a union at will is told to stop within days of its being found.
@Cites(
        law = "trade-union-law-2021",
        article = "第十三条",
        quote = "任何组织和个人不得随意撤销、合并工会组织。",
        confidence = Confidence.CONVENTION)
public final class StopWithinFiveDays implements Rule<StopWithinFiveDays.Found> {

    /// Days from finding to the letter; a default of ours (LN2-29).
    public static final int DAYS = 5;

    @Override
    public Verdict judge(Found found, LocalDate on) {
        var by = found.on().plusDays(DAYS);
        var told = found.answeredOn();
        if (told != null) {
            return told.isAfter(by)
                    ? new Verdict.Breached(
                            "发现后 %d 天才处置，超过 %d 天"
                                    .formatted(told.toEpochDay() - found.on().toEpochDay(), DAYS),
                            by)
                    : new Verdict.Met();
        }
        return on.isAfter(by)
                ? new Verdict.Breached("发现后已超过 %d 天，请立即发出制止函".formatted(DAYS), by)
                : new Verdict.Due(by.plusDays(1), "请在 %s 前发出制止函，或查明是误报".formatted(by));
    }

    /// When it was found, and when it was answered by a letter or as a false alarm.
    ///
    /// @param answeredOn null while it was not
    public record Found(LocalDate on, @Nullable LocalDate answeredOn) {}
}
