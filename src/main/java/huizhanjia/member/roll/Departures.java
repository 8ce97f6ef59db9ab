package huizhanjia.member.roll;

import huizhanjia.kernel.Actor;
import huizhanjia.member.MemberEvent;
import huizhanjia.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps that personal data leaves, before the first byte of it does: whatever breaks off later has been recorded.
@Component
class Departures {

    private final Trail trail;

    Departures(Trail trail) {
        this.trail = trail;
    }

    /// In a transaction of its own, which ends at once: the chain of the county is not held while a long file leaves.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(Actor by, MemberEvent.MembersExported event) {
        trail.record(by, event);
    }
}
