package huizhanjia.election.petition;

import huizhanjia.approval.Petition;
import huizhanjia.approval.course.Warrant;
import huizhanjia.election.Deeds;
import huizhanjia.election.ElectionEvent;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.EvidenceKind;
import huizhanjia.org.term.TermLine;
import huizhanjia.paper.register.Documents;
import huizhanjia.paper.register.Drafting;
import huizhanjia.paper.register.Receiver;
import huizhanjia.trail.Trail;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Issues the reply of the superior that decided, and keeps it with the petition.
@Component
public class Replies {

    private final Documents documents;
    private final ReplyTable table;
    private final Deeds deeds;
    private final Trail trail;

    Replies(Documents documents, ReplyTable table, Deeds deeds, Trail trail) {
        this.documents = documents;
        this.table = table;
        this.deeds = deeds;
        this.trail = trail;
    }

    /// Signs the reply with the next number, in the transaction of the decision.
    public Reply issue(Petition petition, TermLine line, Wording wording, Actor decided) {
        var by = Warrant.of(decided);
        var facts = wording.facts();
        var issued = documents.issue(
                Drafting.of(issuer(petition), wording.template(), new Receiver(line.name(), line.id()), facts), by);
        var reply =
                new Reply(petition.id(), line.id(), petition.kind(), issued.id().value(), issued.number(), issued.on());
        table.add(line.county(), reply, by);
        trail.record(by, ElectionEvent.of(line, wording.deed(), "文号", issued.number()));
        return reply;
    }

    /// Files the reply as evidence: of the superior's duty to see to terms below, and of a county's own.
    void file(Petition petition, TermLine line, Reply reply, Actor decided) {
        var by = Warrant.of(decided);
        var deed = new Deeds.Deed(EvidenceKind.APPROVAL, petition.title(), reply.on(), reply.number());
        deeds.urged(issuer(petition), deed, by);
        deeds.own(line.id(), deed, by);
    }

    /// What the reply says.
    ///
    /// @param template its code
    /// @param facts for the template's places
    /// @param deed as the trail tells it
    public record Wording(String template, Map<String, String> facts, String deed) {

        public Wording {
            facts = Map.copyOf(facts);
        }
    }

    /// The union at whose desk the last stage waited.
    private static OrgId issuer(Petition petition) {
        return petition.course().route().getLast().desks().getFirst().org();
    }
}
