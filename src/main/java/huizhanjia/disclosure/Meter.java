package huizhanjia.disclosure;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.law.Numbers;
import huizhanjia.parameter.Parameters;
import huizhanjia.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts what a post is shown; what was asked stays counted when the work is refused.
@Component
class Meter {

    static final String PER_HOUR = "disclosure.per_hour";
    static final String LISTED = "disclosure.listed_per_hour";
    static final String CLEAR_ROWS = "disclosure.clear_rows";

    private final HourTable hours;
    private final Parameters parameters;
    private final Trail trail;
    private final Moments moments;

    Meter(HourTable hours, Parameters parameters, Trail trail, Moments moments) {
        this.hours = hours;
        this.parameters = parameters;
        this.trail = trail;
        this.moments = moments;
    }

    /// Counts one, or refuses; the first refusal of an hour is told to whoever watches.
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refused.class)
    public void count(Actor by) {
        var ceiling = numbers(by).count(PER_HOUR);
        var hour = moments.hour(by);
        if (!hours.count(hour, by, ceiling)) {
            if (hours.refuse(hour) == 1) {
                trail.record(by, DisclosureEvent.ceilingReached(hour, ceiling, by));
            }
            throw new Refused("disclosure.ceiling", "本任职这一小时内查看和核对完整号码已达 %d 次的上限，已告知安全管理员；请下一小时再办".formatted(ceiling));
        }
    }

    /// Counts what a list was answered; told to whoever watches when it passes the ceiling.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(int answers, Actor by) {
        var ceiling = numbers(by).count(LISTED);
        var hour = moments.hour(by);
        if (hours.note(hour, by, answers) > ceiling && hours.refuse(hour) == 1) {
            trail.record(by, DisclosureEvent.ceilingReached(hour, ceiling, by));
        }
    }

    /// Takes rows from what may leave in clear today; false when there are too many of them.
    @Transactional
    public boolean hasLeft(long rows, Actor by) {
        var allowed = numbers(by).count(CLEAR_ROWS);
        return rows <= allowed && hours.leave(moments.hour(by), by, new HourTable.Rows(rows, allowed, moments.today()));
    }

    private Numbers numbers(Actor by) {
        return parameters.numbers(by.scope().area(), parameters.today());
    }
}
