package huizhanjia.intake;

import huizhanjia.kernel.PersonalNumbers;

/// What is to be told about a cell, or about a whole row.
///
/// @param sheet counted from nought
/// @param row as the spreadsheet program shows it; nought when it is not known any more
/// @param column the key of the roster's column; empty for the whole row
/// @param outcome what becomes of the row because of it
/// @param message in Chinese with the remedy, without personal data
public record RowProblem(int sheet, int row, String column, Outcome outcome, String message) {

    /// A number somebody put into the wrong column goes no further with the sentence that quotes it.
    public RowProblem {
        message = PersonalNumbers.blanked(message);
    }
}
