package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.Refused;
import huizhanjia.member.MemberEvent.RosterImported;
import huizhanjia.task.Progress;
import huizhanjia.trail.Trail;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Commits a checked roster in chunks, each whole or not at all, and takes it back; both go on where they were stopped.
@Component
class RosterCommit {

    private static final int CHUNK = 20_000;
    private static final int ROWS_AT_ONCE = 200;
    private static final String BULK = "BULK";
    private static final String ROWS = "ROWS";

    private final BulkTable bulk;
    private final RowTable table;
    private final RowCommit rows;
    private final Trail trail;
    private final TransactionTemplate transaction;

    RosterCommit(BulkTable bulk, RowTable table, RowCommit rows, Trail trail, TransactionTemplate transaction) {
        this.bulk = bulk;
        this.table = table;
        this.rows = rows;
        this.trail = trail;
        this.transaction = transaction;
    }

    /// Enters the new people in chunks, then every other row by itself.
    Tally commit(Intake intake, Progress progress) {
        var last = bulk.lastLine(intake);
        if (last == 0) {
            throw new Refused("member.staged-lost", "预检结果已经不在了，请重新预检后再提交");
        }
        progress.total(last);
        for (var from = bulk.progress(intake, BULK); from < last; from = Math.min(from + CHUNK, last)) {
            var start = from;
            var until = Math.min(from + CHUNK, last);
            transaction.executeWithoutResult(status -> chunk(intake, start, until));
            progress.done(until);
        }
        progress.note("正在办理变更、转会和比对");
        for (var next = table.after(intake, bulk.progress(intake, ROWS), ROWS_AT_ONCE);
                !next.isEmpty();
                next = table.after(intake, next.getLast().line(), ROWS_AT_ONCE)) {
            next.forEach(line -> row(intake, line));
        }
        return new Tally(bulk.counts(intake));
    }

    /// Takes back what the commit did, the changes first; what somebody built on stays and is counted as wrong.
    Tally undo(Intake intake, Progress progress) {
        var tally = Tally.NOTHING;
        for (var replaced : table.replaced(intake)) {
            tally = tally.plus(takenBack(intake, replaced) ? Outcome.CHANGED : Outcome.WRONG, 1);
        }
        var taken = chunkBack(intake);
        while (taken > 0) {
            tally = tally.plus(Outcome.NEW, taken);
            progress.done(tally.total());
            taken = chunkBack(intake);
        }
        var kept = bulk.kept(intake);
        return kept == 0 ? tally : tally.plus(Outcome.WRONG, kept);
    }

    private void chunk(Intake intake, int from, int until) {
        var entered = bulk.enter(intake, from, until);
        bulk.count(intake, Outcome.NEW, entered);
        bulk.progress(intake, BULK, until);
        if (entered > 0) {
            record(intake, "名册导入登记入会", entered);
        }
    }

    /// One row in a transaction of its own; what is refused now is counted as wrong.
    private void row(Intake intake, RowTable.Line line) {
        try {
            transaction.executeWithoutResult(status -> {
                bulk.count(intake, rows.commit(intake, line), 1);
                bulk.progress(intake, ROWS, line.line());
            });
        } catch (Refused refused) {
            transaction.executeWithoutResult(status -> {
                bulk.count(intake, Outcome.WRONG, 1);
                bulk.progress(intake, ROWS, line.line());
            });
        }
    }

    private boolean takenBack(Intake intake, RowTable.Replaced replaced) {
        try {
            transaction.executeWithoutResult(status -> rows.takeBack(intake, replaced));
            return true;
        } catch (Refused builtOn) {
            return false;
        }
    }

    private int chunkBack(Intake intake) {
        Integer taken = transaction.execute(status -> {
            var back = bulk.takeBack(intake, CHUNK);
            if (back > 0) {
                record(intake, "撤回名册导入", back);
            }
            return back;
        });
        return taken == null ? 0 : taken;
    }

    private void record(Intake intake, String summary, int members) {
        var changes = Map.of("人数", new Change("", String.valueOf(members)), "文件", new Change("", intake.fileName()));
        trail.record(
                intake.by(),
                new RosterImported(intake.county(), intake.org(), intake.id().value(), summary, changes));
    }
}
