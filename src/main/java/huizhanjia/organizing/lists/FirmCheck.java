package huizhanjia.organizing.lists;

import huizhanjia.intake.Findings;
import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowProblem;
import huizhanjia.intake.Tally;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.FirmSource;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.matching.FirmIndex;
import huizhanjia.sheet.Note;
import huizhanjia.sheet.Row;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says of every row of a list what it would do.
@Component
class FirmCheck {

    private static final int MOST_ROWS = 100_000;

    private final Firms firms;
    private final FirmFrames frames;
    private final StagedFirmTable staged;

    FirmCheck(Firms firms, FirmFrames frames, StagedFirmTable staged) {
        this.firms = firms;
        this.frames = frames;
        this.staged = staged;
    }

    Tally check(FirmSource source, Intake intake, Iterator<Row> rows, Findings findings) {
        var frame = frames.frame(source, intake);
        var round = new Round(frame, firms.index(intake.county()), new HashMap<>(), findings);
        var tally = Tally.NOTHING;
        for (var place = 0; rows.hasNext(); place++) {
            if (place == MOST_ROWS) {
                throw new Refused("organizing.too-many-rows", "一次最多 %d 行，请分成几个文件导入".formatted(MOST_ROWS));
            }
            var row = rows.next();
            var cells = frames.cells(row);
            var draft = new FirmReading(cells, frame).draft();
            draft.complaints()
                    .forEach((column, sentence) ->
                            findings.add(new RowProblem(row.sheet(), row.number(), column, Outcome.WRONG, sentence)));
            var wrong = row.isWrong("name") || draft.isWrong();
            var fate = wrong ? Fate.WRONG : round.fate(row, draft);
            tellCells(row, fate.outcome(), findings);
            staged.add(intake, round.staged(place, row, fate, frames.write(cells)));
            tally = tally.plus(fate.outcome(), 1);
        }
        return tally;
    }

    /// A cell that may stay empty is left out and refuses no firm.
    private static void tellCells(Row row, Outcome outcome, Findings findings) {
        row.notes().stream()
                .filter(Note::wrong)
                .map(note -> new RowProblem(
                        row.sheet(),
                        row.number(),
                        note.key(),
                        outcome,
                        outcome == Outcome.WRONG ? note.remark() : note.remark() + "；这一格没有登记"))
                .forEach(findings::add);
    }

    /// What becomes of a row.
    ///
    /// @param firm what it is, or becomes; null for nothing
    /// @param told what changes, old → new; empty text for nothing
    private record Fate(Outcome outcome, @Nullable FirmId firm, String told) {

        static final Fate WRONG = new Fate(Outcome.WRONG, null);

        Fate(Outcome outcome, @Nullable FirmId firm) {
            this(outcome, firm, "");
        }
    }

    /// One going through a file.
    ///
    /// @param entered the row that entered each new firm
    private record Round(FirmReading.Frame frame, FirmIndex index, Map<FirmId, Integer> entered, Findings findings) {

        Fate fate(Row row, FirmReading.Draft draft) {
            var said = draft.facts();
            var match = index.match(said);
            var firm = match.firm();
            if (firm != null && match.isSame()) {
                return known(row, firm, draft);
            }
            var fresh = FirmId.next();
            index.add(fresh, said);
            entered.put(fresh, row.number());
            if (!draft.namesStatus()) {
                findings.assume("没有写登记状态的新单位，按“存续”登记");
            }
            if (firm == null || !frame.isHome(index.known(firm))) {
                return new Fate(Outcome.NEW, fresh);
            }
            var sentence = "与“%s”相近，%d 分（%s）；提交后请在“疑似重复”里并排核对"
                    .formatted(
                            index.known(firm).name(),
                            match.likeness().score(),
                            match.likeness().reason());
            findings.add(new RowProblem(row.sheet(), row.number(), "name", Outcome.DUPLICATE, sentence));
            return new Fate(Outcome.DUPLICATE, fresh);
        }

        private Fate known(Row row, FirmId firm, FirmReading.Draft draft) {
            var first = entered.get(firm);
            if (first != null) {
                findings.add(new RowProblem(
                        row.sheet(), row.number(), "name", Outcome.DUPLICATE, "与第 %d 行重复".formatted(first)));
                return new Fate(Outcome.DUPLICATE, null);
            }
            var before = index.known(firm);
            if (!frame.isHome(before)) {
                findings.add(
                        new RowProblem(row.sheet(), row.number(), "area", Outcome.WRONG, FirmReading.Frame.ELSEWHERE));
                return Fate.WRONG;
            }
            var after = before.after(draft.saidOf(before), frame.source());
            index.learn(firm, after);
            var told = FirmDifferences.told(before, after);
            var known = told.isEmpty() ? Outcome.SAME : Outcome.CHANGED;
            return new Fate(after.name().equals(before.name()) ? known : Outcome.RENAMED, firm, told);
        }

        StagedFirmTable.Staged staged(int place, Row row, Fate fate, String cells) {
            var words = row.text("name")
                    + (row.text("code").isBlank() ? "" : " · " + row.text("code"))
                    + (fate.told().isEmpty() ? "" : "　" + fate.told());
            var id = fate.firm();
            return new StagedFirmTable.Staged(
                    place, row.sheet(), row.number(), fate.outcome(), words, cells, id == null ? null : id.value());
        }
    }
}
