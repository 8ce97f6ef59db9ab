package huizhanjia.compliance.digest;

import huizhanjia.compliance.Judged;
import huizhanjia.kernel.Scope;
import huizhanjia.org.OrgPlaces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The daily digests of an organisation: what falls due, what became late, what became red directly below.
@Component
public class Digests {

    private static final int DAYS = 30;

    private final ReminderTable table;
    private final OrgPlaces places;
    private final Clock clock;

    Digests(ReminderTable table, OrgPlaces places, Clock clock) {
        this.table = table;
        this.places = places;
        this.clock = clock;
    }

    /// Keeps what has to be said of a round.
    @EventListener
    void on(Judged judged) {
        var reminders = Reminding.of(judged);
        if (!reminders.isEmpty()) {
            table.add(judged.round().county(), reminders);
        }
    }

    /// Today's of the union of a post.
    public Today today(Scope scope) {
        return table.on(scope.root(), LocalDate.now(clock));
    }

    /// How many reminders there are.
    ///
    /// @param pressing whether one of them tells of more than a day that nears
    public record Today(long reminders, boolean pressing) {}

    /// Those of the last thirty days, day by day, the newest first.
    public Map<LocalDate, List<Reminder>> lately(Scope scope) {
        return table.to(scope.root(), LocalDate.now(clock).minusDays(DAYS)).stream()
                .collect(Collectors.groupingBy(
                        Reminder::day, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
    }

    /// What the organisation of a reminder is called.
    public String name(Reminder reminder) {
        return places.name(reminder.org());
    }
}
