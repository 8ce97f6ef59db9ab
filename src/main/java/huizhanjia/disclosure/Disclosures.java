package huizhanjia.disclosure;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.Refused;
import huizhanjia.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The one gate before sealed values are shown in clear: permission, reason, ceiling and event.
@Component
public class Disclosures {

    private static final int SHORTEST_REASON = 4;

    private final Meter meter;
    private final ClearListReleases clearListReleases;
    private final Trail trail;
    private final TransactionTemplate transaction;

    Disclosures(Meter meter, ClearListReleases clearListReleases, Trail trail, TransactionTemplate transaction) {
        this.meter = meter;
        this.clearListReleases = clearListReleases;
        this.trail = trail;
        this.transaction = transaction;
    }

    /// Shows the sealed values of one person for a reason. It is counted by itself and recorded in the caller's
    /// transaction, where there is one: whoever recorded something before holds the chain of the county already.
    public Disclosed reveal(Revelation revelation, Actor by) {
        by.need(revelation.permission());
        if (revelation.reason().codePointCount(0, revelation.reason().length()) < SHORTEST_REASON) {
            throw new Refused("member.reason-missing", "请写明查看事由（不少于 %d 个字），系统会记录".formatted(SHORTEST_REASON));
        }
        meter.count(by);
        transaction.executeWithoutResult(status -> trail.record(by, revelation.event()));
        return new Disclosed();
    }

    /// Before it is answered whether somebody holds a number: who may ask that may as well ask many numbers, one of
    /// which is right.
    public void answer(Actor by) {
        meter.count(by);
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
            clearListReleases.use(departure, by);
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
