package huizhanjia.intake;

import huizhanjia.kernel.Refused;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.ColumnKind;
import huizhanjia.sheet.Note;
import huizhanjia.sheet.Row;
import huizhanjia.task.Progress;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A roster of guests kept on paper: a name and a number each, nobody twice.
public final class PaperRoster implements Roster {

    private final Map<IntakeId, List<Staged>> staged = new ConcurrentHashMap<>();
    private final Set<String> guests = ConcurrentHashMap.newKeySet();

    private volatile int diesAfter = Integer.MAX_VALUE;

    private record Staged(StagedRow row, String id, Outcome outcome) {}

    /// The next check is interrupted after so many rows, as by a server that is killed.
    public void dieAfter(int rows) {
        diesAfter = rows;
    }

    /// Takes a fresh sheet of paper.
    public void clear() {
        guests.clear();
        staged.clear();
    }

    /// Whoever is on the paper now.
    public Set<String> guests() {
        return Set.copyOf(guests);
    }

    @Override
    public String code() {
        return "guests";
    }

    @Override
    public String label() {
        return "来宾名册";
    }

    @Override
    public String permission() {
        return "member:import";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("name", "姓名", ColumnKind.NAME).needed(),
                Column.of("id", "证件号码", ColumnKind.RESIDENT_ID)
                        .alsoCalled("身份证号")
                        .needed(),
                Column.of("mobile", "移动电话", ColumnKind.MOBILE));
    }

    @Override
    public Tally check(Intake intake, Iterator<Row> rows, Findings findings) {
        var tally = Tally.NOTHING;
        var seen = new HashSet<String>();
        var all = new CopyOnWriteArrayList<Staged>();
        while (rows.hasNext()) {
            var row = rows.next();
            var outcome = judge(row, seen);
            row.notes().stream()
                    .filter(Note::wrong)
                    .forEach(note -> findings.add(
                            new RowProblem(row.sheet(), row.number(), note.key(), Outcome.WRONG, note.remark())));
            if (outcome == Outcome.DUPLICATE) {
                findings.add(new RowProblem(row.sheet(), row.number(), "id", outcome, "与前面的行重复"));
            }
            all.add(new Staged(new StagedRow(row.sheet(), row.number(), row.text("name")), row.text("id"), outcome));
            tally = tally.plus(outcome, 1);
            if (tally.total() == diesAfter) {
                diesAfter = Integer.MAX_VALUE;
                throw new AssertionError("killed");
            }
        }
        staged.put(intake.id(), all);
        return tally;
    }

    @Override
    public List<StagedRow> staged(Intake intake, Outcome outcome, StagedRow after, int limit) {
        return staged.getOrDefault(intake.id(), List.of()).stream()
                .filter(one -> one.outcome() == outcome && one.row().row() > after.row())
                .map(Staged::row)
                .limit(limit)
                .toList();
    }

    @Override
    public Tally commit(Intake intake, CommitChoice choice, Findings findings, Progress progress) {
        var tally = Tally.NOTHING;
        for (var one : staged.getOrDefault(intake.id(), List.of())) {
            if (one.row().words().equals("不速之客")) {
                throw new Refused("guest.uninvited", "不速之客不在邀请之列");
            }
            var outcome = one.row().words().equals("迟到者") ? Outcome.WRONG : one.outcome();
            if (outcome == Outcome.NEW) {
                guests.add(one.id());
            }
            if (outcome != one.outcome()) {
                findings.add(new RowProblem(one.row().sheet(), one.row().row(), "", outcome, "来晚了，席位已满"));
            }
            tally = tally.plus(outcome, 1);
        }
        return tally;
    }

    @Override
    public Tally undo(Intake intake, Findings findings, Progress progress) {
        var tally = Tally.NOTHING;
        for (var one : staged.getOrDefault(intake.id(), List.of())) {
            if (one.outcome() == Outcome.NEW && guests.remove(one.id())) {
                tally = tally.plus(Outcome.NEW, 1);
            }
        }
        return tally;
    }

    @Override
    public void discard(Intake intake) {
        staged.remove(intake.id());
    }

    private Outcome judge(Row row, Set<String> seen) {
        if (row.isWrong()) {
            return Outcome.WRONG;
        }
        if (guests.contains(row.text("id"))) {
            return Outcome.SAME;
        }
        return seen.add(row.text("id")) ? Outcome.NEW : Outcome.DUPLICATE;
    }
}
