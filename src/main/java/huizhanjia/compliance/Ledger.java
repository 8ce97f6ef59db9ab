package huizhanjia.compliance;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Round;
import huizhanjia.org.census.CensusLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes down what a round said: how duties stand, what turned, the counts of the day, what was measured and what must
/// be said to whom.
@Component
class Ledger {

    private final VerdictTable verdicts;
    private final TallyTable tallies;
    private final ReadingTable readings;
    private final ReminderTable reminders;

    Ledger(VerdictTable verdicts, TallyTable tallies, ReadingTable readings, ReminderTable reminders) {
        this.verdicts = verdicts;
        this.tallies = tallies;
        this.readings = readings;
        this.reminders = reminders;
    }

    /// Writes only what is otherwise than before.
    void write(Round round, List<VerdictRow> said, List<VerdictRow> before, List<CensusLine> lines) {
        var county = round.county();
        var difference = Difference.between(before, said);
        if (!difference.changed().isEmpty()) {
            verdicts.put(county, difference.changed(), round.on());
        }
        if (!difference.turned().isEmpty()) {
            verdicts.turn(county, difference.turned(), round.on());
        }
        if (!difference.gone().isEmpty()) {
            verdicts.drop(county, difference.gone());
        }
        var due = new Reminding(superiors(lines), round.on()).of(said, difference.turned());
        if (!due.isEmpty()) {
            reminders.add(county, due);
        }
        tallies.keep(county, round.on());
    }

    /// Keeps what was measured.
    void measure(Round round, Map<String, Measured> measured) {
        readings.keep(round, measured);
    }

    private static Map<OrgId, OrgId> superiors(List<CensusLine> lines) {
        var superiors = new HashMap<OrgId, OrgId>();
        lines.forEach(line -> {
            if (line.parent() != null) {
                superiors.put(line.id(), line.parent());
            }
        });
        return superiors;
    }
}
