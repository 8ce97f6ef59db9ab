package huizhanjia.disclosure;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.Refused;
import huizhanjia.trail.Trail;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The one gate before sealed values are shown in clear: permission, reason, ceiling and event.
@Component
public class Disclosures {

    private static final int SHORTEST_REASON = 4;

    private final Meter meter;
    private final Releases releases;
    private final Trail trail;

    Disclosures(Meter meter, Releases releases, Trail trail) {
        this.meter = meter;
        this.releases = releases;
        this.trail = trail;
    }

    /// Shows the sealed values of one person for a reason. Not within a transaction of the caller's, so that nobody waits
    /// for a second connection while holding a first.
    public Disclosed reveal(Revelation revelation, Actor by) {
        by.need(revelation.permission());
        if (revelation.reason().codePointCount(0, revelation.reason().length()) < SHORTEST_REASON) {
            throw new Refused("member.reason-missing", "请写明查看事由（不少于 %d 个字），系统会记录".formatted(SHORTEST_REASON));
        }
        meter.count(by, Optional.of(revelation.event()));
        return new Disclosed();
    }

    /// Before it is answered whether somebody holds a number: who may ask that may as well ask many numbers, one of
    /// which is right.
    public void answer(Actor by) {
        meter.count(by, Optional.empty());
    }

    /// Counts answers a list gave all at once; a list is kept with whoever brought it, so none of it is refused.
    public void note(int answers, Actor by) {
        if (answers > 0) {
            meter.note(answers, by);
        }
    }

    /// Lets a list leave in clear: so many rows a day, more with a second signature.
    @Transactional
    public Disclosed depart(Departure departure, Actor by) {
        by.need("member:reveal");
        if (!meter.hasLeft(departure.rows(), by)) {
            releases.use(departure, by);
        }
        trail.record(by, departure.event());
        return new Disclosed();
    }

    /// Gives a clerk back what the same clerk brought.
    @Transactional
    public Disclosed giveBack(DomainEvent event, Actor by) {
        trail.record(by, event);
        return new Disclosed();
    }
}
