package huizhanjia.member.bulk;

import huizhanjia.intake.Findings;
import huizhanjia.intake.Intake;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.Refused;
import huizhanjia.member.bulk.PaceTable.Leg;
import huizhanjia.task.Progress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Commits a checked roster in chunks, each whole or not at all; goes on where it was stopped.
@Component
class RosterCommit {

    private static final int CHUNK = 20_000;
    private static final int ROWS_AT_ONCE = 200;

    private final BulkTable bulk;
    private final RowTable table;
    private final RowCommit rows;
    private final PaceTable pace;
    private final TransactionTemplate transaction;

    RosterCommit(BulkTable bulk, RowTable table, RowCommit rows, PaceTable pace, TransactionTemplate transaction) {
        this.bulk = bulk;
        this.table = table;
        this.rows = rows;
        this.pace = pace;
        this.transaction = transaction;
    }

    /// Enters the new people in chunks, then every other row by itself.
    Tally commit(Intake intake, Findings findings, Progress progress) {
        var last = bulk.lastLine(intake);
        if (last == 0) {
            throw new Refused("member.staged-lost", "预检结果已经不在了，请重新预检后再提交；已经登记的人不会重复登记");
        }
        progress.total(last);
        for (var from = pace.reached(intake, Leg.BULK); from < last; from = Math.min(from + CHUNK, last)) {
            var until = Math.min(from + CHUNK, last);
            enter(intake, from, until);
            progress.done(until);
        }
        progress.note("正在办理变更、转会和比对");
        for (var next = table.after(intake, pace.reached(intake, Leg.ROWS), ROWS_AT_ONCE);
                !next.isEmpty();
                next = table.after(intake, next.getLast().line(), ROWS_AT_ONCE)) {
            next.forEach(line -> row(intake, line, findings));
            progress.note("正在办理变更、转会和比对：到第 %d 行".formatted(next.getLast().line()));
        }
        return pace.tally(intake, IntakeStage.COMMIT);
    }

    /// Forgets how far it came: another check judges every row anew.
    void forget(Intake intake) {
        pace.restart(intake);
    }

    /// Two halves side by side, because a connection keeps no more than one processor busy. Killed between the
    /// two, it begins with both again: the one that was entered enters nobody twice.
    private void enter(Intake intake, int from, int until) {
        var middle = from + (until - from) / 2;
        try (var side = Executors.newVirtualThreadPerTaskExecutor()) {
            var second = side.submit(() -> half(intake, middle, until));
            half(intake, from, middle);
            second.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("lines %d to %d were not entered".formatted(middle, until), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while entering", stopped);
        }
        transaction.executeWithoutResult(status -> pace.reach(intake, Leg.BULK, until));
    }

    private void half(Intake intake, int from, int until) {
        transaction.executeWithoutResult(status -> chunk(intake, from, until));
    }

    private void chunk(Intake intake, int from, int until) {
        rows.hold(intake, bulk.unions(intake, from, until));
        var entered = bulk.enter(intake, from, until);
        pace.count(intake, IntakeStage.COMMIT, Outcome.NEW, entered);
        if (entered > 0) {
            rows.record(intake, "名册导入登记入会", entered);
        }
    }

    /// One row in a transaction of its own; what is refused now is counted as wrong, and why is told beside it.
    private void row(Intake intake, RowTable.Line line, Findings findings) {
        try {
            transaction.executeWithoutResult(status -> {
                var outcome = rows.commit(intake, line);
                settle(intake, line, outcome);
                if (outcome == Outcome.DUPLICATE && line.outcome() != Outcome.DUPLICATE) {
                    findings.add(line.problem(outcome, "预检以后，这个证件号码的会籍到了别的工会，已转入会籍比对"));
                }
            });
        } catch (Refused refused) {
            transaction.executeWithoutResult(status -> {
                settle(intake, line, Outcome.WRONG);
                findings.add(line.problem(Outcome.WRONG, refused.sentence()));
            });
        }
    }

    private void settle(Intake intake, RowTable.Line line, Outcome outcome) {
        pace.count(intake, IntakeStage.COMMIT, outcome, 1);
        pace.reach(intake, Leg.ROWS, line.line());
    }
}
