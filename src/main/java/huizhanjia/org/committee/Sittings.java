package huizhanjia.org.committee;

import huizhanjia.kernel.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// The union committees that sit today, a whole scope at once: where nobody leads, who is new in office.
@Component
public class Sittings {

    private final SittingTable table;
    private final Clock clock;

    Sittings(SittingTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /// Unions without a chair, the longest first.
    public List<VacantChair> headless(Scope scope) {
        return table.headless(scope, LocalDate.now(clock));
    }

    /// How many they are, by since when.
    public List<VacantChair.Since> headlessSince(Scope scope) {
        return table.headlessSince(scope, LocalDate.now(clock));
    }

    /// Chairs and deputies in office since a day or later who never held one there before.
    public List<OfficeHolder> fresh(Scope scope, LocalDate since) {
        return table.fresh(scope, since, LocalDate.now(clock));
    }
}
