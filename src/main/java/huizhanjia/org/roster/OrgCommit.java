package huizhanjia.org.roster;

import huizhanjia.intake.Findings;
import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowByRow;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Amendment;
import huizhanjia.org.Founding;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.task.Progress;
import java.util.ArrayList;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Does what the check said, row by row, and takes it back: each row in its own transaction, so that a killed server
/// goes on where it stopped.
@Component
class OrgCommit {

    private static final String TAKEN_BACK = "UNDONE";
    private static final String KEPT = "KEPT";

    private final Orgs orgs;
    private final OrgCheck check;
    private final StagedOrgTable staged;
    private final CellSafe safe;
    private final TransactionOperations transaction;

    OrgCommit(Orgs orgs, OrgCheck check, StagedOrgTable staged, CellSafe safe, TransactionOperations transaction) {
        this.orgs = orgs;
        this.check = check;
        this.staged = staged;
        this.safe = safe;
        this.transaction = transaction;
    }

    Tally commit(Intake intake, Findings findings, Progress progress) {
        new RowByRow(transaction, progress)
                .each(
                        staged.waiting(intake),
                        row -> enter(intake, row),
                        (row, refused) -> refuse(intake, row, refused, findings));
        return staged.tally(intake);
    }

    /// Only what the import founded is taken back; a changed organisation stays as the file said.
    Tally undo(Intake intake, Findings findings, Progress progress) {
        new RowByRow(transaction, progress)
                .each(
                        staged.done(intake),
                        row -> retract(intake, row),
                        (row, refused) -> keep(intake, row, refused, findings));
        return Tally.NOTHING
                .plus(Outcome.NEW, staged.count(intake, TAKEN_BACK))
                .plus(Outcome.WRONG, staged.count(intake, KEPT));
    }

    private void enter(Intake intake, StagedOrgTable.Staged row) {
        var place = new DraftReading.Place(row.sheet(), row.rowNumber());
        var orgDraft = check.draft(intake, place, safe.open(intake, row));
        if (!orgDraft.complaints().isEmpty()) {
            throw new Refused("org.row-wrong", orgDraft.complaints().getFirst().sentence());
        }
        if (row.orgId() == null) {
            var org = orgs.found(founding(intake, row, orgDraft), intake.by());
            staged.finish(intake, row.place(), Outcome.NEW.name(), org.id());
            return;
        }
        var known = orgs.need(intake.by().scope(), new OrgId(row.orgId()));
        var particulars = Overlay.of(known.particulars(), orgDraft.particulars());
        if (orgs.knows(known, particulars)) {
            staged.finish(intake, row.place(), Outcome.SAME.name(), null);
            return;
        }
        var from = check.today();
        var document = orgDraft.particulars().leadership().term() == null
                ? ""
                : orgDraft.approval().documentNumber();
        orgs.amend(known.id(), new Amendment(particulars, from, document, known.version()), intake.by());
        staged.finish(intake, row.place(), Outcome.CHANGED.name(), null);
    }

    private void refuse(Intake intake, StagedOrgTable.Staged row, Refused refused, Findings findings) {
        staged.finish(intake, row.place(), Outcome.WRONG.name(), null);
        findings.add(row.wrong(refused));
    }

    private void keep(Intake intake, StagedOrgTable.Staged row, Refused refused, Findings findings) {
        staged.finish(intake, row.place(), KEPT, null);
        findings.add(row.wrong(refused));
    }

    private Founding founding(Intake intake, StagedOrgTable.Staged row, OrgDraft orgDraft) {
        var parent = row.parentId() != null
                ? new OrgId(row.parentId())
                : staged.became(intake, Objects.requireNonNull(row.parentPlace()));
        if (parent == null) {
            throw new Refused("org.parent-not-founded", "上级工会没有建成，本行不能提交");
        }
        var said = orgDraft.particulars();
        var area = said.areaCode().isEmpty()
                ? orgs.need(intake.by().scope(), parent).particulars().areaCode()
                : said.areaCode();
        var particulars = new Particulars(
                said.kind(),
                said.name(),
                area,
                said.creditCode(),
                said.leadership(),
                said.treasury(),
                said.legalPerson(),
                new ArrayList<>(said.employers()));
        return new Founding(parent, particulars, orgDraft.foundedOn(), orgDraft.approval());
    }

    private void retract(Intake intake, StagedOrgTable.Staged row) {
        var founded = row.orgId();
        if (row.outcome() != Outcome.NEW || founded == null) {
            throw new Refused("org.change-stays", "这一行改动的是原有工会的资料，不随导入撤回；需要改回的，请在该工会的页面办理");
        }
        orgs.retract(new OrgId(founded), intake.by());
        staged.finish(intake, row.place(), TAKEN_BACK, null);
    }
}
