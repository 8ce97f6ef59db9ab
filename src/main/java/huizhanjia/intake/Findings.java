package huizhanjia.intake;

import huizhanjia.sheet.Note;
import huizhanjia.sheet.Row;

/// Where a check, and the commit that judges once more, put what they find; written down as it comes.
public interface Findings {

    /// One more.
    void add(Problem problem);

    /// One more row of which something was taken for granted, in a sentence that is the same for all such rows.
    default void assume(String sentence) {}

    /// Every cell of the row that could not be read.
    default void addWrongCells(Row row) {
        for (var note : row.notes()) {
            if (note.wrong()) {
                add(wrongCell(row, note));
            }
        }
    }

    private static Problem wrongCell(Row row, Note note) {
        return new Problem(row.sheet(), row.number(), note.key(), Outcome.WRONG, note.remark());
    }
}
