package huizhanjia.access;

import huizhanjia.kernel.Actor;
import huizhanjia.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells a change to the trail, in the same transaction, and to whoever listens.
@Component
public class Changes {

    private final Trail trail;
    private final ApplicationEventPublisher publisher;

    Changes(Trail trail, ApplicationEventPublisher publisher) {
        this.trail = trail;
        this.publisher = publisher;
    }

    /// Tells the change; the caller's transaction keeps both.
    public void tell(Actor by, AccessChanged event) {
        trail.record(by, event);
        publisher.publishEvent(event);
    }
}
