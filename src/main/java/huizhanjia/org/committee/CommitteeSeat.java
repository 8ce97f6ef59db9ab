package huizhanjia.org.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A seat in a committee and who holds it.
///
/// @param from the first day
/// @param vacancy how it fell empty; null while it is held
public record CommitteeSeat(
        UUID id,
        SeatHolder person,
        Office office,
        LocalDate from,
        String documentNumber,
        @Nullable Vacancy vacancy) {

    /// Whether it is held on the day.
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (vacancy == null || day.isBefore(vacancy.on()));
    }

    /// How a seat fell empty.
    ///
    /// @param on the first day on which it was empty
    /// @param consent of the committee to a transfer, by its decision; empty text where none was asked
    /// @param documentNumber of the paper that says so; of a transfer the superior's consent
    public record Vacancy(LocalDate on, Reason reason, String consent, String documentNumber) {}

    /// Why a seat falls empty.
    public enum Reason {
        RESIGNED("辞任"),
        MOVED("工作调动"),
        RECALLED("罢免"),
        RETIRED("退休"),
        DECEASED("去世");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }
}
