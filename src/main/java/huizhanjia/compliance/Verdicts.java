package huizhanjia.compliance;

import huizhanjia.compliance.TallyTable.Count;
import huizhanjia.compliance.TallyTable.Question;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Duty;
import huizhanjia.law.Judging;
import huizhanjia.org.Org;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.Orgs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How duties stand: of one organisation, of a clause, of everything below an organisation.
@Component
public class Verdicts {

    private static final int DAYS = 30;

    private final VerdictTable table;
    private final TallyTable tallies;
    private final Orgs orgs;
    private final OrgPlaces places;
    private final ReadingTable readings;

    Verdicts(VerdictTable table, TallyTable tallies, ReadingTable readings, Orgs orgs, OrgPlaces places) {
        this.table = table;
        this.tallies = tallies;
        this.readings = readings;
        this.orgs = orgs;
        this.places = places;
    }

    /// How the duties of the organisation and of everything below it stand.
    public Counts counts(Scope scope, OrgId root) {
        var part = part(scope, root);
        List<Count> counted = part.isWithinCounty() ? tallies.below(part) : tallies.inArea(part);
        return Counts.of(counted);
    }

    /// Whose duties of the codes stand in any of the statuses, the earliest due first.
    public List<Unit> units(Scope scope, OrgId root, Choice choice) {
        var question =
                new Question(part(scope, root), choice.duties(), choice.statuses(), choice.offset(), choice.limit());
        return tallies.units(question).stream()
                .map(row -> new Unit(row.org(), places.known(row.org()).name(), row.duty(), row.judgement()))
                .toList();
    }

    /// Every duty the organisation owes, in the order of the register; empty before it was first judged.
    public List<VerdictRow> of(Scope scope, OrgId id) {
        var org = orgs.need(scope, id);
        return table.ofOrg(org.county(), id);
    }

    /// How one duty of the organisation stands; nothing when it does not owe it.
    public Optional<Judgement> one(Scope scope, OrgId id, String duty) {
        return of(scope, id).stream()
                .filter(row -> row.duty().equals(duty))
                .map(VerdictRow::judgement)
                .findFirst();
    }

    /// The last days that were counted, the newest first; nothing below a county, which nobody counts by days.
    public List<Day> trend(Scope scope, OrgId root) {
        var org = orgs.need(scope, root);
        return org.kind().isGeneral() ? tallies.days(org.scopeArea(), DAYS) : List.of();
    }

    /// How the indicator went by which one duty of the organisation is watched; without points for the other duties.
    public Trend indicator(Scope scope, OrgId id, Duty duty) {
        var org = orgs.need(scope, id);
        return new Trend(
                duty.proof().judging() == Judging.GAUGE
                        ? readings.of(org.county(), id, duty.proof().rule())
                        : List.of());
    }

    private Scope part(Scope scope, OrgId root) {
        Org org = orgs.need(scope, root);
        return new Scope(root, org.scopeArea());
    }

    /// How many obligations there were on a day, how many met and how many late.
    public record Day(LocalDate on, long owed, long met, long overdue) {}

    /// Which verdicts are asked for.
    public record Choice(List<String> duties, List<Status> statuses, int offset, int limit) {}

    /// One organisation and how one of its duties stands.
    public record Unit(OrgId org, String name, String duty, Judgement judgement) {}
}
