package huizhanjia.intake;

import huizhanjia.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how a long step ended: counts, time and event in one transaction.
@Component
class IntakeEnds {

    private final IntakeTable table;
    private final FindingTable findings;
    private final IntakeSteps steps;

    IntakeEnds(IntakeTable table, FindingTable findings, IntakeSteps steps) {
        this.table = table;
        this.findings = findings;
        this.steps = steps;
    }

    /// What a check noticed by the way.
    record Aside(int remarks, int passedOver) {}

    /// Forgets an earlier check, whether it ended or not.
    StoredFindings startCheck(IntakeCard card, Intake intake, Roster roster) {
        findings.clear(card);
        roster.discard(intake);
        return new StoredFindings(findings, card);
    }

    /// Where a commit tells what it could not do, and an undo what it left as it is.
    Findings findings(IntakeCard card, IntakeStage intakeStage) {
        return new LateFindings(findings, card, intakeStage);
    }

    /// Writes down at once what a commit or an undo finds, in the transaction of the row it is about, so that
    /// neither is there without the other when the server is killed.
    private record LateFindings(FindingTable table, IntakeCard card, IntakeStage stage) implements Findings {

        @Override
        public void add(RowProblem rowProblem) {
            table.append(card, stage, rowProblem, StoredFindings.MOST);
        }
    }

    int wrongRows(IntakeCard card) {
        return findings.tally(card, IntakeStage.CHECK).of(Outcome.WRONG);
    }

    @Transactional
    public void checked(IntakeCard card, Tally tally, Aside aside) {
        findings.tally(card, IntakeStage.CHECK, tally);
        table.checked(card, aside.remarks(), aside.passedOver(), steps.now());
    }

    @Transactional
    public void committed(IntakeCard card, Roster roster, Actor by, Tally tally) {
        findings.tally(card, IntakeStage.COMMIT, tally);
        table.committed(card, steps.now());
        steps.record(by, IntakeEvent.committed(card, roster.label(), tally));
    }

    @Transactional
    public void undone(IntakeCard card, Roster roster, Actor by, Tally tally) {
        findings.tally(card, IntakeStage.UNDO, tally);
        table.undone(card, steps.now());
        steps.record(by, IntakeEvent.undone(card, roster.label(), tally));
    }
}
