package huizhanjia.member.roll;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.OrgPlaces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/// Statistics of members for any union and what stands below it.
@Component
public class MemberStatistics {

    private final StatisticsTable table;
    private final MemberCounts counts;
    private final OrgPlaces places;
    private final Clock clock;

    MemberStatistics(StatisticsTable table, MemberCounts counts, OrgPlaces places, Clock clock) {
        this.table = table;
        this.counts = counts;
        this.places = places;
        this.clock = clock;
    }

    /// Everything counted for the union and below; the same answer until something happens to a member.
    public Statistics of(Scope scope, OrgId root) {
        places.need(scope, root);
        var today = LocalDate.now(clock);
        var listReach = ListReach.of(root, places.below(root));
        return counts.answer(
                List.of("statistics", root, today),
                listReach.places(),
                () -> count(listReach, today),
                Statistics.class);
    }

    private Statistics count(ListReach listReach, LocalDate on) {
        return Splits.of(LocalDateTime.now(clock), table.cells(listReach, on), table.retained(listReach));
    }
}
