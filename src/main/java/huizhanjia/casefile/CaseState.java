package huizhanjia.casefile;

/// How a matter stands: an enum of its room, or a record where one word is not enough.
public interface CaseState {

    /// By which lists know it.
    String name();

    /// As printed.
    String label();

    /// Who has it.
    CaseTurn turn();

    /// Whether it is over.
    default boolean isOver() {
        return turn() == CaseTurn.NOBODY;
    }

    /// Whether the unit it was about ended with it, and is found in the tree no more.
    default boolean endsUnit() {
        return false;
    }
}
