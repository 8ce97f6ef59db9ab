package huizhanjia.grid;

import huizhanjia.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the joined cells in the bytes of a sheet, counts its rows and notices dialects. Joined cells stand after the
/// rows, but are needed before the first of them.
final class SheetScan {

    private static final String ROW = "row";
    private static final String MARK = "mergeCell ref=\"";
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    /// What is kept of a part without any end of a tag: no tag looked for is longer.
    private static final int LONGEST_TAG = 1024;

    private static final int MOST = 200_000;

    private final List<Merge> found = new ArrayList<>();
    private String rest = "";
    private int rows;
    private boolean dialect;

    /// Looks at whole tags only; what is broken off waits for the bytes that follow.
    void feed(byte[] buffer, int length) {
        var text = rest + new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        var whole = text.lastIndexOf('>') + 1;
        for (var at = text.indexOf(ROW, 0, whole); at >= 0; at = text.indexOf(ROW, at + 1, whole)) {
            rows += isOpening(text, at) ? 1 : 0;
        }
        for (var at = text.indexOf(MARK, 0, whole); at >= 0; at = text.indexOf(MARK, at + 1, whole)) {
            merge(text, at + MARK.length());
        }
        dialect |= Dialect.isSpokenIn(text);
        rest = text.substring(Math.max(whole, text.length() - LONGEST_TAG));
    }

    /// How many rows the sheet has, the empty ones included.
    int rows() {
        return rows;
    }

    /// Whether the part is written in a way the streaming reader does not know.
    boolean isDialect() {
        return dialect;
    }

    List<Merge> merges() {
        return found.stream().sorted(Comparator.comparingInt(Merge::firstRow)).toList();
    }

    /// `<row>`, `<row r="1">` and `<x:row …>`, none of their ends and nothing that only contains the word.
    private static boolean isOpening(String text, int at) {
        var before = at == 0 ? ' ' : text.charAt(at - 1);
        var after = text.charAt(at + ROW.length());
        var opens = before == '<' || (before == ':' && text.lastIndexOf('<', at) > text.lastIndexOf('/', at));
        return opens && (after == '>' || after == '/' || Character.isWhitespace(after));
    }

    private void merge(String text, int from) {
        var matcher = RANGE.matcher(text).region(from, Math.max(from, text.indexOf('"', from)));
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
    }

    private static int column(String letters) {
        var column = 0;
        for (var i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
