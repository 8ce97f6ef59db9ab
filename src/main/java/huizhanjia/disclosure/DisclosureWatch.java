package huizhanjia.disclosure;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks after who asks for too many numbers; for the security administrator, who sees no number.
@Component
public class DisclosureWatch {

    private static final String WATCH = "disclosure:watch";

    private final HourTable hours;
    private final Trail trail;

    DisclosureWatch(HourTable hours, Trail trail) {
        this.hours = hours;
        this.trail = trail;
    }

    /// Hours that passed the ceiling and that nobody looked into yet; nothing for a post that does not watch.
    public Excerpt<WatchedHour> waiting(Actor by, Excerpt.Span span) {
        return by.may(WATCH) ? hours.unreviewed(by.scope().area(), span) : Excerpt.none();
    }

    /// How many they are.
    public long count(Actor by) {
        return by.may(WATCH) ? hours.countUnreviewed(by.scope().area()) : 0;
    }

    /// Keeps what came of looking into one.
    @Transactional
    public void review(WatchedHour.Id hour, String words, Actor by) {
        by.need(WATCH);
        if (words.isBlank()) {
            throw new Refused("disclosure.no-words", "请写明核查的情况");
        }
        if (!hours.isUnreviewed(by.scope().area(), hour) || !hours.review(hour, words.strip(), by)) {
            throw new Refused("disclosure.reviewed", "没有这条超限记录，或别人已经核查过，请刷新页面查看");
        }
        trail.record(by, DisclosureEvent.reviewed(hour, words.strip(), by));
    }
}
