package huizhanjia.compliance;

import huizhanjia.kernel.Scope;
import huizhanjia.org.OrgPlaces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /// Today's of the union of a post.
    public List<Reminder> today(Scope scope) {
        return table.to(scope.root(), LocalDate.now(clock));
    }

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
