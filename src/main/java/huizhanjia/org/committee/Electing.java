package huizhanjia.org.committee;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.Approval;
import huizhanjia.org.Term;
import java.util.List;

/// The command to enter the result of an election with its document.
///
/// @param approval the reply of the superior to the result
/// @param elected in the order of the list of names
public record Electing(OrgId org, Body body, Term term, Approval approval, List<Elected> elected) {

    public Electing {
        elected = List.copyOf(elected);
    }

    /// Somebody elected into an office.
    public record Elected(SeatHolder person, Office office) {}
}
