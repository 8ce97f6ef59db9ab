package huizhanjia.member.roll;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.member.roll.PastRollTable.Line;
import huizhanjia.member.roll.PastRollTable.Whom;
import huizhanjia.org.graph.Past;
import huizhanjia.org.graph.Standing;
import huizhanjia.org.graph.Vantage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The members of a past day: who belonged to which union then, by the structure of then. What a person is besides
/// sex and birth is as known today, for particulars keep no past.
@Component
public class PastRoll {

    private final Past past;
    private final PastRollTable table;

    PastRoll(Past past, PastRollTable table) {
        this.past = past;
        this.table = table;
    }

    /// Today, as far as a past day may go.
    public LocalDate today() {
        return past.today();
    }

    /// A page of those who belonged at or below the union on the day.
    public PastListing page(Scope scope, PastQuery query, int rows) {
        var names = names(scope, query.root(), query.on());
        var whom = new Whom(scope.area(), List.copyOf(names.keySet()), query.on());
        var found = table.list(whom, query, rows + 1);
        var shown = found.subList(0, Math.min(rows, found.size()));
        var next = found.size() > rows
                ? shown.getLast().member().cursor(shown.getLast().pinyin())
                : "";
        return new PastListing(shown.stream().map(Line::member).toList(), names, next, table.count(whom, query));
    }

    /// Those who counted on the day, every way.
    public Statistics statistics(Scope scope, OrgId root, LocalDate on) {
        var whom = new Whom(scope.area(), List.copyOf(names(scope, root, on).keySet()), on);
        var retained = table.count(whom, new PastQuery(root, on, "standing", "RETAINED", ""));
        return Splits.of(on.atTime(23, 59), table.cells(whom), retained);
    }

    private Map<OrgId, String> names(Scope scope, OrgId root, LocalDate on) {
        return past.standing(scope, root, Vantage.then(on)).stream()
                .collect(Collectors.toMap(Standing::org, Standing::name));
    }
}
