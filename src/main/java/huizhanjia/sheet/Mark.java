package huizhanjia.sheet;

/// A remark to be written beside a cell of the workbook it came from.
///
/// @param sheet counted from nought
/// @param row as the spreadsheet program shows it, counted from 1
/// @param column counted from nought; -1 where the sheet has no such column
/// @param remark in Chinese, with the remedy
public record Mark(int sheet, int row, int column, String remark) {

    /// The place of a roster's column in the sheet; the row's first known column when the sheet lacks it.
    public static Mark at(SheetMapping mapping, int row, String key, String remark) {
        var first = mapping.columns().values().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        return new Mark(mapping.sheet(), row, mapping.columns().getOrDefault(key, first), remark);
    }
}
