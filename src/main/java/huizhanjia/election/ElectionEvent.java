package huizhanjia.election;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Org;
import huizhanjia.org.term.TermLine;
import java.util.Map;

/// What happened on the way to an election or to somebody elected.
///
/// @param deed in the past tense, with its document
public record ElectionEvent(String county, OrgId org, String deed, Map<String, Change> changes) implements DomainEvent {

    /// A deed that changed one thing.
    public static ElectionEvent of(TermLine line, String deed, String what, String after) {
        return new ElectionEvent(line.county(), line.id(), deed, Map.of(what, new Change("", after)));
    }

    @Override
    public String subject() {
        return Org.subject(org);
    }

    @Override
    public String summary() {
        return deed;
    }
}
