package huizhanjia.sheet;

import java.util.List;

/// One column of a sheet as its maker headed it.
///
/// @param column counted from nought
/// @param text the whole heading, the group above it included
/// @param key the roster's column it was recognised as; empty for none
/// @param samples the first few values below it, as they stand
public record Heading(int column, String text, String key, List<String> samples) {

    /// The letters a spreadsheet program shows for the column.
    public String letters() {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
