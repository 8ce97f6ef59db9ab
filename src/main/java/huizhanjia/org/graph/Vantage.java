package huizhanjia.org.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From where a past day is looked at.
///
/// @param on the day that is asked about
/// @param basis by which structure it is counted
/// @param knownOn the day until whose end what was told counts; null for all that is known today
public record Vantage(LocalDate on, Basis basis, @Nullable LocalDate knownOn) {

    /// By the structure of then, with all that is known today.
    public static Vantage then(LocalDate on) {
        return new Vantage(on, Basis.THEN, null);
    }
}
