package huizhanjia.org.roster;

import huizhanjia.area.Areas;
import huizhanjia.intake.Findings;
import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowProblem;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.sheet.Note;
import huizhanjia.sheet.Row;
import huizhanjia.vault.Mask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says of every row of the roster what it would do.
@Component
class OrgCheck {

    /// A county has some thousands; a file with more was meant for something else.
    private static final int MOST_ROWS = 20_000;

    private final Orgs orgs;
    private final Areas areas;
    private final StagedOrgTable staged;
    private final CellSafe safe;
    private final Clock clock;

    OrgCheck(Orgs orgs, Areas areas, StagedOrgTable staged, CellSafe safe, Clock clock) {
        this.orgs = orgs;
        this.areas = areas;
        this.staged = staged;
        this.safe = safe;
        this.clock = clock;
    }

    Tally check(Intake intake, Iterator<Row> rows, Findings findings) {
        var cells = new ArrayList<Cells>();
        var drafts = new ArrayList<OrgDraft>();
        while (rows.hasNext()) {
            var row = rows.next();
            if (drafts.size() == MOST_ROWS) {
                throw new Refused("org.too-many-rows", "组织名册一次最多 %d 行，请分成几个文件导入".formatted(MOST_ROWS));
            }
            cells.add(Cells.of(row));
            var place = new DraftReading.Place(row.sheet(), row.number());
            var reading = reading(intake, place, cells.getLast());
            row.notes().stream().filter(Note::wrong).forEach(note -> reading.noting(note.key(), note.remark()));
            drafts.add(reading.draft());
        }
        return decide(intake, drafts, cells, findings);
    }

    /// Reads a row again, as the commit does.
    OrgDraft draft(Intake intake, DraftReading.Place place, Cells cells) {
        return reading(intake, place, cells).draft();
    }

    private DraftReading reading(Intake intake, DraftReading.Place place, Cells cells) {
        var frame = new DraftReading.Frame(intake.county(), today(), intake.fileName());
        return new DraftReading(place, cells, areas, frame);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Tally decide(Intake intake, List<OrgDraft> drafts, List<Cells> cells, Findings findings) {
        var knownOrgs = new KnownOrgs(orgs, intake.by().scope(), intake.said().home());
        var fates = new OrgPlan(drafts, knownOrgs, today()).fates();
        var tally = Tally.NOTHING;
        for (var place = 0; place < drafts.size(); place++) {
            var orgDraft = drafts.get(place);
            var fate = fates.get(place);
            var seen = fate.org() == null
                    ? new Seen(fate.outcome(), "")
                    : compared(orgDraft, fate.org(), knownOrgs, findings);
            var outcome = seen.outcome();
            tell(orgDraft, outcome, findings);
            assume(orgDraft, fate, knownOrgs, findings);
            staged.add(
                    intake,
                    new StagedOrgTable.Staged(
                            place,
                            orgDraft.sheet(),
                            orgDraft.row(),
                            outcome,
                            fate.depth(),
                            seen.told().isEmpty() ? orgDraft.words() : orgDraft.words() + "　" + seen.told(),
                            safe.seal(intake, place, cells.get(place)),
                            value(fate.parentId()),
                            fate.parentPlace(),
                            value(fate.org())));
            tally = tally.plus(outcome, 1);
        }
        return tally;
    }

    private void assume(OrgDraft orgDraft, OrgDraft.Fate fate, KnownOrgs knownOrgs, Findings findings) {
        var parent = fate.parentId();
        if (orgDraft.parent().isEmpty() && fate.outcome() == Outcome.NEW && parent != null) {
            var name = orgs.need(knownOrgs.scope(), parent).name();
            findings.assume("没有写明上级工会，建在“%s”之下（由办理人选定）".formatted(name));
        }
    }

    private static void tell(OrgDraft orgDraft, Outcome outcome, Findings findings) {
        for (var complaint : orgDraft.complaints()) {
            findings.add(new RowProblem(
                    orgDraft.sheet(), orgDraft.row(), complaint.column(), outcome, complaint.sentence()));
        }
        if (outcome != Outcome.WRONG) {
            orgDraft.remarks()
                    .forEach(remark -> findings.add(new RowProblem(
                            orgDraft.sheet(), orgDraft.row(), remark.column(), outcome, remark.sentence())));
        }
    }

    /// What is known already stays the same; where it stands is not changed by an import.
    private Seen compared(OrgDraft orgDraft, OrgId id, KnownOrgs knownOrgs, Findings findings) {
        var org = orgs.need(knownOrgs.scope(), id);
        var after = Overlay.of(org.particulars(), orgDraft.particulars());
        var known = orgs.knows(org, after) ? Outcome.SAME : Outcome.CHANGED;
        var outcome = org.name().equals(after.name()) ? known : Outcome.RENAMED;
        var parent = org.parent();
        if (parent != null
                && !orgDraft.parent().isEmpty()
                && !knownOrgs.called(orgDraft.parent()).contains(parent)) {
            findings.add(new RowProblem(
                    orgDraft.sheet(), orgDraft.row(), Columns.PARENT, outcome, "它现在隶属另一家上级工会；导入不变更隶属，请在“变更隶属”办理"));
        }
        return new Seen(outcome, outcome == Outcome.SAME ? "" : told(org.particulars(), after));
    }

    /// Old → new; what rests sealed stays masked.
    private static String told(Particulars before, Particulars after) {
        return after.changesSince(before).entrySet().stream()
                .map(change -> change(change.getKey(), change.getValue()))
                .collect(Collectors.joining("；"));
    }

    private static String change(String label, Change change) {
        var now = switch (label) {
            case "联系电话" -> Mask.phone(change.after());
            case "账户" -> Mask.account(change.after());
            default -> change.after();
        };
        return "%s：%s → %s".formatted(label, change.before().isEmpty() ? "无" : change.before(), now);
    }

    /// What becomes of a row about an organisation that stands already, and what it changes.
    private record Seen(Outcome outcome, String told) {}

    private static @Nullable UUID value(@Nullable OrgId id) {
        return id == null ? null : id.value();
    }
}
