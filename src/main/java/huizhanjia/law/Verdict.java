package huizhanjia.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a rule says of the facts.
public sealed interface Verdict {

    /// The duty is met.
    record Met() implements Verdict {}

    /// The rule does not speak of these facts.
    record NotApplicable() implements Verdict {}

    /// The facts the rule asks for are not known.
    ///
    /// @param missing what is missing and where to enter it, in Chinese
    record Unknown(String missing) implements Verdict {}

    /// The rule finds that the duty is owed; whether it was done only a filed document can tell.
    ///
    /// @param because the facts that make it owed, in Chinese
    record Owed(String because) implements Verdict {}

    /// The duty is met, but only until a day.
    ///
    /// @param by the day before which something must be done
    /// @param finding what it is, in Chinese
    record Due(LocalDate by, String finding) implements Verdict {}

    /// The duty is breached.
    ///
    /// @param finding what is wrong and what to do, in Chinese
    /// @param since the last day on which it would have been in time; null where no day can be told
    record Breached(String finding, @Nullable LocalDate since) implements Verdict {

        public Breached(String finding) {
            this(finding, null);
        }
    }
}
