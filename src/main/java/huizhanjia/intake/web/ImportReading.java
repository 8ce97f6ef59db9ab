package huizhanjia.intake.web;

import huizhanjia.api.Objection;
import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.IntakeId;
import huizhanjia.intake.IntakeResults;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Intakes;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowProblem;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the addresses of imports name.
@Component
class ImportReading {

    private static final String UNKNOWN = "intake.unknown";

    private final Intakes intakes;
    private final IntakeResults results;

    ImportReading(Intakes intakes, IntakeResults results) {
        this.intakes = intakes;
        this.results = results;
    }

    /// The intake an address names.
    IntakeCard named(IntakeId id, Actor actor) {
        try {
            return intakes.need(id, actor);
        } catch (Refused refused) {
            throw refused.code().equals(UNKNOWN) ? Objection.missing(refused) : refused;
        }
    }

    /// Whether its header says enough to check it without a person.
    boolean isRecognised(IntakeCard card, Actor actor) {
        try {
            card.mapping().check(intakes.roster(card.roster(), actor).columns());
            return true;
        } catch (Refused incomplete) {
            return false;
        }
    }

    ImportJson json(IntakeCard card) {
        var tallies = new EnumMap<IntakeStage, Tally>(IntakeStage.class);
        for (var intakeStage : IntakeStage.values()) {
            tallies.put(intakeStage, results.tally(card, intakeStage));
        }
        return ImportJson.of(card, tallies, results.job(card).orElse(null));
    }

    List<RowProblem> problems(IntakeCard card, Outcome outcome, int from, int limit) {
        return results.problems(card, outcome, from, limit);
    }
}
