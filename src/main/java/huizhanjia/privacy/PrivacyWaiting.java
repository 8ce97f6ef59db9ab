package huizhanjia.privacy;

import huizhanjia.kernel.Actor;
import huizhanjia.privacy.activity.Activities;
import huizhanjia.privacy.asking.RequestTimes;
import huizhanjia.privacy.audit.Audits;
import huizhanjia.privacy.breach.Breaches;
import org.springframework.stereotype.Component;

/// What waits for a post in the matters of persons' data.
@Component
public class PrivacyWaiting {

    private final RequestTimes requests;
    private final Breaches breaches;
    private final Activities activities;
    private final Audits audits;

    PrivacyWaiting(RequestTimes requests, Breaches breaches, Activities activities, Audits audits) {
        this.requests = requests;
        this.breaches = breaches;
        this.activities = activities;
        this.audits = audits;
    }

    /// How many, and whether one is late.
    public record Count(long waiting, boolean late) {

        static final Count NONE = new Count(0, false);
    }

    /// Requests of persons that want an answer.
    public Count requests(Actor actor) {
        if (!actor.may("privacy:work")) {
            return Count.NONE;
        }
        var waiting = requests.waiting(actor.scope());
        return new Count(waiting.requests(), waiting.late());
    }

    /// Leaks that are not over.
    public Count breaches(Actor actor) {
        if (!actor.may("privacy:manage")) {
            return Count.NONE;
        }
        var waiting = breaches.waiting(actor.scope());
        return new Count(waiting.breaches(), waiting.late());
    }

    /// What is to be weighed, or weighed again.
    public Count assessments(Actor actor) {
        if (!actor.may("privacy:manage")) {
            return Count.NONE;
        }
        var late = activities.countLate(actor.scope());
        return new Count(late, late > 0);
    }

    /// Months an auditor has not signed.
    public Count audits(Actor actor) {
        if (!actor.may("privacy:audit")) {
            return Count.NONE;
        }
        var open = audits.months(actor.scope()).stream()
                .filter(month -> !month.isSigned())
                .toList();
        return new Count(open.size(), open.stream().anyMatch(Audits.Month::isMissed));
    }
}
