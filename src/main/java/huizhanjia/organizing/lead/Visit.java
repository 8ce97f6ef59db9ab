package huizhanjia.organizing.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was said in a firm (走访记录).
///
/// @param note what was written down
/// @param told by whom
public record Visit(Note note, Told told) {

    /// A visit as it is written down.
    ///
    /// @param person the key person
    /// @param support how the key person stands to a union
    /// @param resistance what stands in the way; empty text for nothing
    /// @param words what was said
    /// @param next what comes next
    public record Note(LocalDate on, KeyPerson person, Support support, String resistance, String words, Next next) {}

    /// Whoever decides in the firm.
    ///
    /// @param phone masked when it is read
    public record KeyPerson(String name, String phone) {}

    /// What comes next.
    ///
    /// @param deed empty text for nothing
    /// @param on null for no day
    public record Next(String deed, @Nullable LocalDate on) {}
}
