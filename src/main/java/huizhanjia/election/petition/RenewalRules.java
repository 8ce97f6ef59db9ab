package huizhanjia.election.petition;

import huizhanjia.approval.Finding;
import huizhanjia.approval.Petition;
import huizhanjia.election.ElectionTimes;
import huizhanjia.election.rules.ExtensionAskedInTime;
import huizhanjia.election.rules.ExtensionWithinSixMonths;
import huizhanjia.election.rules.ProposedByOwnCommittee;
import huizhanjia.election.rules.RenewalFacts;
import huizhanjia.org.term.Terms;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the rules say of a petition about a term.
@Component
class RenewalRules {

    private static final String LONGEST = "延期合计不超过规定月数";

    private final Terms terms;
    private final ElectionTimes electionTimes;

    RenewalRules(Terms terms, ElectionTimes electionTimes) {
        this.terms = terms;
        this.electionTimes = electionTimes;
    }

    List<Finding> judge(Renewal renewal, Petition petition, LocalDate on) {
        var facts = facts(renewal, petition, on);
        var proposed = Finding.of(new ProposedByOwnCommittee(), "由本级委员会提议", facts, on);
        return switch (renewal) {
            case ELECTION -> List.of();
            case EARLY -> List.of(proposed);
            case EXTENSION ->
                List.of(
                        Finding.of(new ExtensionWithinSixMonths(), LONGEST, facts, on),
                        proposed,
                        Finding.of(new ExtensionAskedInTime(), "届满前报批", facts, on));
        };
    }

    /// What the rule about the longest extension says of a petition, were so many months the most.
    Finding within(int months, Petition petition) {
        var facts = facts(Renewal.EXTENSION, petition, petition.rulesOn());
        return Finding.of(new ExtensionWithinSixMonths(), LONGEST, facts.atMost(months), petition.rulesOn());
    }

    private RenewalFacts facts(Renewal renewal, Petition petition, LocalDate on) {
        var line = terms.known(List.of(petition.org())).getFirst();
        var wanted = Wanted.of(renewal, petition);
        return new RenewalFacts(
                line.kind(),
                line.term(),
                wanted.on(),
                electionTimes.extension(line.county(), on),
                wanted.proposal(),
                on);
    }
}
