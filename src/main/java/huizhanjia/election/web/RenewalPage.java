package huizhanjia.election.web;

import huizhanjia.election.petition.Renewal;
import huizhanjia.org.term.TermLine;
import huizhanjia.ui.Form;
import huizhanjia.ui.TypedPage;

/// The form of a petition about a term.
///
/// @param latest the last day an extension may reach; empty text where that is not the question
public record RenewalPage(TermLine line, Renewal renewal, String latest, Form form) implements TypedPage {

    @Override
    public String title() {
        return renewal.label();
    }

    /// Whether it asks for a congress to be held in time.
    public boolean isElection() {
        return renewal == Renewal.ELECTION;
    }

    /// Whether the own committee must propose it.
    public boolean needsProposal() {
        return !isElection() && line.kind().isGeneral();
    }
}
