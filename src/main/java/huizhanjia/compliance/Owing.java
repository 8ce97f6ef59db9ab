package huizhanjia.compliance;

import huizhanjia.law.Duty;
import java.time.LocalDate;
import java.util.function.ToIntFunction;

/// A duty as one organisation owes it.
///
/// @param owed the first day on which it is owed
/// @param often how many times in a window
record Owing(Duty duty, LocalDate owed, ToIntFunction<Window> often) {

    /// As often as the duty says, in every window.
    static Owing of(Duty duty, LocalDate owed) {
        return new Owing(duty, owed, window -> duty.rhythm().times());
    }
}
