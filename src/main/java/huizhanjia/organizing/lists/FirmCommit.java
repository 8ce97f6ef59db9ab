package huizhanjia.organizing.lists;

import huizhanjia.intake.Findings;
import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowByRow;
import huizhanjia.intake.RowProblem;
import huizhanjia.intake.Said;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.FirmFacts;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.FirmSource;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.ListedFirm;
import huizhanjia.organizing.matching.FirmIndex;
import huizhanjia.task.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Does what the check said, some hundred rows at a time, and takes it back; a killed server goes on where it
/// stopped.
@Component
class FirmCommit {

    private static final int CHUNK = 200;
    private static final String TAKEN_BACK = "UNDONE";
    private static final String KEPT = "KEPT";

    private final Firms firms;
    private final FirmFrames frames;
    private final StagedFirmTable staged;
    private final TransactionOperations transaction;

    FirmCommit(Firms firms, FirmFrames frames, StagedFirmTable staged, TransactionOperations transaction) {
        this.firms = firms;
        this.frames = frames;
        this.staged = staged;
        this.transaction = transaction;
    }

    Tally commit(FirmSource source, Intake intake, Findings findings, Progress progress) {
        var waiting = staged.waiting(intake);
        progress.total(waiting.size());
        var work = new Work(intake, firms.index(intake.county()), frames.frame(source, intake), findings);
        for (var from = 0; from < waiting.size(); from += CHUNK) {
            var rows = waiting.subList(from, Math.min(from + CHUNK, waiting.size()));
            try {
                transaction.executeWithoutResult(state -> take(work, rows));
            } catch (Refused refused) {
                transaction.executeWithoutResult(state -> refuse(intake, rows, refused, findings));
            }
            progress.done(from + rows.size());
        }
        firms.settle(intake.county());
        return staged.tally(intake);
    }

    /// Only what the import entered is taken back; a firm that learnt something keeps it.
    Tally undo(Intake intake, Findings findings, Progress progress) {
        new RowByRow(transaction, progress)
                .each(
                        staged.entered(intake),
                        row -> retract(intake, row),
                        (row, refused) -> keep(intake, row, refused, findings));
        return Tally.NOTHING
                .plus(Outcome.NEW, staged.count(intake, TAKEN_BACK))
                .plus(Outcome.WRONG, staged.count(intake, KEPT));
    }

    /// What one commit goes by.
    private record Work(Intake intake, FirmIndex index, FirmReading.Frame frame, Findings findings) {}

    /// Each row is matched once more: the world may have moved since the check.
    private void take(Work work, List<StagedFirmTable.Staged> rows) {
        var intake = work.intake();
        var origin = new ListedFirm.Origin(
                work.frame().source(),
                frames.today(),
                intake.fileName(),
                intake.id().value());
        var arrivals = new ArrayList<ListedFirm>();
        for (var row : rows) {
            var draft = new FirmReading(frames.read(row.said()), work.frame()).draft();
            var match = work.index().match(draft.facts());
            var known = match.firm() != null && match.isSame() ? work.index().known(match.firm()) : null;
            if (known != null && !work.frame().isHome(known)) {
                wrong(intake, row, FirmReading.Frame.ELSEWHERE, work.findings());
                continue;
            }
            var said = known == null ? draft.facts() : said(draft, known, row, intake);
            var fresh = match.isSame() ? FirmId.next() : new FirmId(Objects.requireNonNull(row.firmId()));
            var listedFirm = new ListedFirm(fresh, said, match, origin);
            if (!match.isSame()) {
                work.index().add(listedFirm.id(), said);
            }
            arrivals.add(listedFirm);
            staged.finish(intake, row.place(), outcome(row, listedFirm).name());
        }
        firms.take(arrivals, intake.by());
    }

    /// What the list may say of a known firm: another name only where the clerk said so.
    private static FirmFacts said(FirmReading.Draft draft, FirmFacts known, StagedFirmTable.Staged row, Intake intake) {
        var said = draft.saidOf(known);
        return row.outcome() == Outcome.RENAMED && intake.said().is(Said.RENAMING) ? said : said.called(known.name());
    }

    /// A new firm that became known meanwhile has changed it.
    private static Outcome outcome(StagedFirmTable.Staged row, ListedFirm listedFirm) {
        var isFresh = row.outcome() == Outcome.NEW || row.outcome() == Outcome.DUPLICATE;
        if (listedFirm.match().isSame()) {
            return isFresh ? Outcome.CHANGED : row.outcome();
        }
        return listedFirm.match().isDoubtful() ? Outcome.DUPLICATE : Outcome.NEW;
    }

    private void refuse(Intake intake, List<StagedFirmTable.Staged> rows, Refused refused, Findings findings) {
        for (var row : rows) {
            wrong(intake, row, refused.sentence(), findings);
        }
    }

    private void wrong(Intake intake, StagedFirmTable.Staged row, String sentence, Findings findings) {
        staged.finish(intake, row.place(), Outcome.WRONG.name());
        findings.add(new RowProblem(row.sheet(), row.rowNumber(), "", Outcome.WRONG, sentence));
    }

    private void retract(Intake intake, StagedFirmTable.Staged row) {
        var id = new FirmId(Objects.requireNonNull(row.firmId()));
        if (!firms.retract(id, intake.fileName(), intake.by())) {
            throw new Refused("organizing.built-on", "导入之后这家单位又有了联系、来源或建会记录，没有撤回；记错的，请在单位页面更正");
        }
        staged.finish(intake, row.place(), TAKEN_BACK);
    }

    private void keep(Intake intake, StagedFirmTable.Staged row, Refused refused, Findings findings) {
        staged.finish(intake, row.place(), KEPT);
        findings.add(new RowProblem(row.sheet(), row.rowNumber(), "", Outcome.WRONG, refused.sentence()));
    }
}
