package huizhanjia.member.bulk;

import huizhanjia.intake.Findings;
import huizhanjia.intake.Intake;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowProblem;
import huizhanjia.intake.StagedRow;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.Refused;
import huizhanjia.member.bulk.PaceTable.Leg;
import huizhanjia.member.bulk.RowTable.Replaced;
import huizhanjia.task.Progress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes back what a commit did: the rows first, then the comparisons they raised, then the people entered in bulk.
/// What somebody built on since stays, is counted as wrong and told row by row. Goes on where it was stopped.
@Component
class RosterUndo {

    private static final int CHUNK = 20_000;
    private static final String STAYS = "这一行登记的人在导入之后又有变动（资料、会籍或去向），没有撤回；需要改的，请在会员页面办理";

    private final BulkTable bulk;
    private final RowTable table;
    private final RowCommit rows;
    private final PaceTable pace;
    private final TransactionTemplate transaction;

    RosterUndo(BulkTable bulk, RowTable table, RowCommit rows, PaceTable pace, TransactionTemplate transaction) {
        this.bulk = bulk;
        this.table = table;
        this.rows = rows;
        this.pace = pace;
        this.transaction = transaction;
    }

    Tally undo(Intake intake, Findings findings, Progress progress) {
        var replaced = table.replaced(intake);
        for (var next = pace.reached(intake, Leg.UNDO); next < replaced.size(); next++) {
            row(intake, replaced.get(next), next + 1, findings);
            progress.done(next + 1);
        }
        while (ended(intake) > 0) {
            progress.note("正在结束这次导入提出的会籍比对");
        }
        for (var taken = chunk(intake); taken > 0; taken = chunk(intake)) {
            progress.done(pace.tally(intake, IntakeStage.UNDO).total());
        }
        if (pace.reached(intake, Leg.KEPT) == 0) {
            transaction.executeWithoutResult(status -> keep(intake, findings));
        }
        return pace.tally(intake, IntakeStage.UNDO);
    }

    private void row(Intake intake, Replaced replaced, int turn, Findings findings) {
        try {
            transaction.executeWithoutResult(status -> settle(intake, turn, rows.takeBack(intake, replaced)));
        } catch (Refused builtOn) {
            transaction.executeWithoutResult(status -> {
                settle(intake, turn, Outcome.WRONG);
                findings.add(stays(replaced.place(), builtOn.sentence()));
            });
        }
    }

    private void settle(Intake intake, int turn, Outcome outcome) {
        pace.count(intake, IntakeStage.UNDO, outcome, 1);
        pace.reach(intake, Leg.UNDO, turn);
    }

    private int ended(Intake intake) {
        Integer ended = transaction.execute(status -> rows.takeBackComparisons(intake));
        return ended == null ? 0 : ended;
    }

    private int chunk(Intake intake) {
        Integer taken = transaction.execute(status -> {
            var back = bulk.takeBack(intake, CHUNK);
            if (back > 0) {
                pace.count(intake, IntakeStage.UNDO, Outcome.NEW, back);
                rows.record(intake, "撤回名册导入", back);
            }
            return back;
        });
        return taken == null ? 0 : taken;
    }

    private void keep(Intake intake, Findings findings) {
        var kept = bulk.kept(intake);
        kept.forEach(place -> findings.add(stays(place, STAYS)));
        pace.count(intake, IntakeStage.UNDO, Outcome.WRONG, kept.size());
        pace.reach(intake, Leg.KEPT, 1);
    }

    private static RowProblem stays(StagedRow place, String sentence) {
        return new RowProblem(place.sheet(), place.row(), "", Outcome.WRONG, sentence);
    }
}
