package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.member.Comparisons;
import huizhanjia.member.MemberEvent.RosterImported;
import huizhanjia.trail.Trail;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a roster does beside the people on it: tells of many at once, and ends the questions it raised.
@Component
class RosterNews {

    private static final int COMPARISONS_AT_ONCE = 200;

    private final Trail trail;
    private final RaisedTable raised;
    private final Comparisons comparisons;

    RosterNews(Trail trail, RaisedTable raised, Comparisons comparisons) {
        this.trail = trail;
        this.raised = raised;
        this.comparisons = comparisons;
    }

    /// One event for many people entered or taken back together.
    void record(Intake intake, String summary, int people) {
        var changes = Map.of("人数", new Change("", String.valueOf(people)), "文件", new Change("", intake.fileName()));
        trail.record(
                intake.by(),
                new RosterImported(intake.county(), intake.org(), intake.id().value(), summary, changes));
    }

    /// Remembers a comparison that a row of the roster raised.
    void raised(Intake intake, UUID comparison) {
        raised.add(intake, comparison);
    }

    /// Ends some of the comparisons the roster raised and nobody settled; how many, nought when none is left.
    int endComparisons(Intake intake) {
        var open = raised.open(intake, COMPARISONS_AT_ONCE);
        var note = "提出比对的名册“%s”已撤回".formatted(intake.fileName());
        open.forEach(comparison -> comparisons.withdraw(comparison, note, intake.by()));
        return open.size();
    }
}
