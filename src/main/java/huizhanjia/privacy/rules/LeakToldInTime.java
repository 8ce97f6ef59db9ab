package huizhanjia.privacy.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Numbers;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Who leaked data tells the authority and the persons at once (SEC-08): four hours where the event is a larger
/// one, by the rules of 2025 for reporting; for the others how many hours is a default of ours.
@Cites(
        law = "personal-information-protection-law-2021",
        article = "第五十七条",
        quote = "发生或者可能发生个人信息泄露、篡改、丢失的，个人信息处理者应当立即采取补救措施，并通知履行个人信息保护职责的部门和个人。",
        confidence = Confidence.CONVENTION)
public record LeakToldInTime(Numbers numbers) implements Rule<LeakToldInTime.Leak> {

    /// From finding, for the larger events.
    public static final String LARGER = "privacy.breach.hours";

    /// From finding, for all others and for persons.
    public static final String OTHERS = "privacy.breach.other.hours";

    @Override
    public Verdict judge(Leak leak, LocalDate on) {
        var by = by(leak);
        var told = leak.toldAt();
        if (told != null) {
            return told.isAfter(by)
                    ? new Verdict.Breached("应在 %s 前通知，%s 才通知".formatted(by, told), by.toLocalDate())
                    : new Verdict.Met();
        }
        return leak.now().isAfter(by)
                ? new Verdict.Breached("应在 %s 前通知，已超过，请立即通知".formatted(by), by.toLocalDate())
                : new Verdict.Due(by.toLocalDate().plusDays(1), "请在 %s 前通知".formatted(by));
    }

    /// The last moment to tell.
    public LocalDateTime by(Leak leak) {
        return leak.foundAt().plusHours(numbers.count(leak.larger() ? LARGER : OTHERS));
    }

    /// When it was found and told.
    ///
    /// @param larger whether it is one of the larger events, told to the authority
    /// @param toldAt null while it was not
    /// @param now the moment that is asked about
    public record Leak(
            LocalDateTime foundAt, boolean larger, @Nullable LocalDateTime toldAt, LocalDateTime now) {}
}
