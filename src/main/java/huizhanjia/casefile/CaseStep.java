package huizhanjia.casefile;

import java.util.Optional;

/// What is done in a matter: an enum of its room.
public interface CaseStep<S extends CaseState> {

    /// By which rows and forms know it.
    String name();

    /// As printed.
    String label();

    /// The permission it takes; empty text for what follows from a decision taken elsewhere.
    String verb();

    /// How a matter stands after it; nothing where it cannot be taken.
    Optional<S> after(S state);

    /// The duty whose evidence it is, by its code; empty text for none.
    default String duty() {
        return "";
    }
}
