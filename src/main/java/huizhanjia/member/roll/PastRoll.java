package huizhanjia.member.roll;

import huizhanjia.kernel.Scope;
import huizhanjia.member.roll.PastRollTable.Line;
import huizhanjia.member.roll.PastRollTable.Whom;
import huizhanjia.org.graph.OrgAsOf;
import huizhanjia.org.graph.Past;
import huizhanjia.org.graph.Vantage;
import java.time.LocalDate;
import java.util.List;
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

    /// A page of those who belonged at or below the union on the day, and how all of them were made up.
    public PastListing page(Scope scope, PastQuery query, int rows) {
        var names = past.standing(scope, query.root(), Vantage.then(query.on())).stream()
                .collect(Collectors.toMap(OrgAsOf::org, OrgAsOf::name));
        var whom = new Whom(scope.area(), List.copyOf(names.keySet()), query.on());
        var found = table.list(whom, query, rows + 1);
        var shown = found.subList(0, Math.min(rows, found.size()));
        var next = found.size() > rows
                ? shown.getLast().member().cursor(shown.getLast().pinyin())
                : "";
        return new PastListing(
                shown.stream().map(Line::member).toList(), names, next, table.count(whom, query), counted(whom));
    }

    private Statistics counted(Whom whom) {
        return Splits.of(whom.on().atTime(23, 59), table.cells(whom), table.retained(whom));
    }
}
