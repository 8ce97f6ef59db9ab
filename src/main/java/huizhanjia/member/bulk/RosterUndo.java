package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.Stage;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.Refused;
import huizhanjia.member.bulk.PaceTable.Leg;
import huizhanjia.member.bulk.RowTable.Replaced;
import huizhanjia.task.Progress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes back what a commit did: the rows first, then the comparisons they raised, then the people entered in bulk.
/// What
/// somebody built on since stays and is counted as wrong. Goes on where it was stopped.
@Component
class RosterUndo {

    private static final int CHUNK = 20_000;

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

    Tally undo(Intake intake, Progress progress) {
        var replaced = table.replaced(intake);
        for (var next = pace.reached(intake, Leg.UNDO); next < replaced.size(); next++) {
            row(intake, replaced.get(next), next + 1);
            progress.done(next + 1);
        }
        while (ended(intake) > 0) {
            progress.note("正在结束这次导入提出的会籍比对");
        }
        for (var taken = chunk(intake); taken > 0; taken = chunk(intake)) {
            progress.done(pace.tally(intake, Stage.UNDO).total());
        }
        var kept = bulk.kept(intake);
        var tally = pace.tally(intake, Stage.UNDO);
        return kept == 0 ? tally : tally.plus(Outcome.WRONG, kept);
    }

    private void row(Intake intake, Replaced replaced, int turn) {
        try {
            transaction.executeWithoutResult(status -> settle(intake, turn, rows.takeBack(intake, replaced)));
        } catch (Refused builtOn) {
            transaction.executeWithoutResult(status -> settle(intake, turn, Outcome.WRONG));
        }
    }

    private void settle(Intake intake, int turn, Outcome outcome) {
        pace.count(intake, Stage.UNDO, outcome, 1);
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
                pace.count(intake, Stage.UNDO, Outcome.NEW, back);
                rows.record(intake, "撤回名册导入", back);
            }
            return back;
        });
        return taken == null ? 0 : taken;
    }
}
