package huizhanjia.member.roll;

import huizhanjia.disclosure.Departure;
import huizhanjia.disclosure.Disclosed;
import huizhanjia.disclosure.Disclosures;
import huizhanjia.kernel.Actor;
import huizhanjia.member.MemberEvent;
import huizhanjia.trail.Trail;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps that personal data leaves, before the first byte of it does: whatever breaks off later has been recorded.
@Component
class ExportLog {

    private final Disclosures disclosures;
    private final Trail trail;

    ExportLog(Disclosures disclosures, Trail trail) {
        this.disclosures = disclosures;
        this.trail = trail;
    }

    /// In a transaction of its own, which ends at once: the chain of the county is not held while a long file leaves.
    /// What lets numbers leave unmasked, where that was asked for.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Disclosed> record(Actor by, MemberExport order, MemberEvent.MembersExported event) {
        if (order.clear()) {
            return Optional.of(
                    disclosures.depart(new Departure(order.query().toString(), event.rowCount(), event), by));
        }
        trail.record(by, event);
        return Optional.empty();
    }
}
