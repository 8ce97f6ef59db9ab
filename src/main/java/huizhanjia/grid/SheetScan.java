package huizhanjia.grid;

import huizhanjia.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the joined cells in the bytes of a sheet and counts its rows. Joined cells stand after the rows, but are
/// needed before the first of them.
final class SheetScan {

    private static final byte[] ROW = "<row ".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] MARK = "mergeCell ref=\"".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");
    private static final int LONGEST_RANGE = 21;
    private static final int MOST = 200_000;

    private final List<Merge> found = new ArrayList<>();
    private final StringBuilder range = new StringBuilder();
    private int matched;
    private int matchedRow;
    private int rows;

    void feed(byte[] buffer, int length) {
        for (var i = 0; i < length; i++) {
            if (matched == 0 && matchedRow == 0 && buffer[i] != MARK[0] && buffer[i] != ROW[0]) {
                continue;
            }
            if (matched == MARK.length) {
                collect((char) buffer[i]);
            } else {
                matched = next(MARK, matched, buffer[i]);
            }
            matchedRow = next(ROW, matchedRow, buffer[i]);
            if (matchedRow == ROW.length) {
                rows++;
                matchedRow = 0;
            }
        }
    }

    /// How many rows the sheet has, the empty ones included.
    int rows() {
        return rows;
    }

    private static int next(byte[] mark, int matched, byte read) {
        if (read == mark[matched]) {
            return matched + 1;
        }
        return read == mark[0] ? 1 : 0;
    }

    List<Merge> merges() {
        return found.stream().sorted(Comparator.comparingInt(Merge::firstRow)).toList();
    }

    private void collect(char c) {
        if (c != '"' && range.length() <= LONGEST_RANGE) {
            range.append(c);
            return;
        }
        var matcher = RANGE.matcher(range);
        if (matcher.matches()) {
            found.add(new Merge(
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(4)),
                    column(matcher.group(1)),
                    column(matcher.group(3))));
        }
        if (found.size() > MOST) {
            throw new Refused("grid.too-many-merges", "表格合并单元格过多，请取消合并后上传");
        }
        range.setLength(0);
        matched = 0;
    }

    private static int column(String letters) {
        var column = 0;
        for (var i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
