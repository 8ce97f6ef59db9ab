package huizhanjia.election.web;

import huizhanjia.election.petition.Renewal;
import huizhanjia.election.petition.TermPetition;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;

/// A petition about a term, as typed.
public record RenewalForm(
        String number,
        String wanted,
        String reason,
        String proposal,
        String entitled,
        String seats,
        String candidates) {

    public RenewalForm {
        number = number == null ? "" : number.strip();
        wanted = wanted == null ? "" : wanted.strip();
        reason = reason == null ? "" : reason.strip();
        proposal = proposal == null ? "" : proposal.strip();
        entitled = entitled == null ? "" : entitled.strip();
        seats = seats == null ? "" : seats.strip();
        candidates = candidates == null ? "" : candidates.strip();
    }

    /// Nothing typed yet but what is known.
    static RenewalForm of(String number) {
        return new RenewalForm(number, "", "", "", "", "", "");
    }

    TermPetition asking(Renewal renewal, OrgId org) {
        if (!number.matches("[1-9]\\d{0,2}")) {
            throw new Refused("election.no-number", "请填写本届是第几届，如 3");
        }
        return new TermPetition(
                renewal,
                org,
                Integer.parseInt(number),
                Days.need(wanted, renewal.wanted()),
                reason,
                proposal,
                new TermPetition.Congress(entitled, seats, candidates));
    }
}
