package huizhanjia.intake;

import huizhanjia.intake.Said.Question;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.Row;
import huizhanjia.task.Progress;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// A kind of list that can come in as a file. The room whose rows they are implements it as a bean and keeps what it
/// staged in its own schema, by the intake's county and id.
///
/// Every step may be called again for the same intake after the server was killed: a check begins anew
/// (`discard` comes first), a commit and an undo go on where they stopped and count all they did, also before.
public interface Roster {

    /// Stable name, such as `members`.
    String code();

    /// As printed, such as 会员名册.
    String label();

    /// What a post must be allowed to bring it in, such as `member:import`.
    String permission();

    /// The columns it understands.
    List<Column> columns();

    /// What it asks of the clerk because files leave it unsaid.
    default List<Question> questions() {
        return List.of();
    }

    /// The keys of columns that rest sealed once they are in; only who brought the file gets them back in clear.
    default Set<String> sealed() {
        return Set.of();
    }

    /// Says of every row what it would do, and stages it; changes nothing else.
    Tally check(Intake intake, Iterator<Row> rows, Findings findings);

    /// The staged rows of an outcome below a row of a sheet, in the file's order.
    List<StagedRow> staged(Intake intake, Outcome outcome, StagedRow after, int limit);

    /// Does what the check said, judging each row once more: the world may have moved. What cannot be done any
    /// more is counted as it came out, and why is found in the transaction that settles the row.
    Tally commit(Intake intake, CommitChoice choice, Findings findings, Progress progress);

    /// Takes back what the commit did, as far as nobody built on it since; the rest is counted as `WRONG`, and
    /// why each row stays is found in the transaction that settles it.
    Tally undo(Intake intake, Findings findings, Progress progress);

    /// Forgets what was staged.
    void discard(Intake intake);
}
