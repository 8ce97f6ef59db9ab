package huizhanjia.disclosure;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/// What hour and what day it is, for what is counted by them.
@Component
class Moments {

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// Where the day began in China.
    Instant today() {
        return LocalDate.now(clock).atStartOfDay(Days.CHINA).toInstant();
    }

    /// The hour in which the post in use is counted now.
    WatchedHour.Id hour(Actor by) {
        return new WatchedHour.Id(county(by), by.appointment(), clock.instant().truncatedTo(ChronoUnit.HOURS));
    }

    static String county(Actor by) {
        return by.scope().countyOrNone();
    }
}
