package huizhanjia.sheet;

import huizhanjia.grid.GridRow;
import huizhanjia.kernel.Tidy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Rows that are no entries of a roster: totals, signatures, remarks and headers repeated for printing.
public final class PassedOver {

    private static final int MOST_KEPT = 100;

    private static final Pattern TOTAL =
            Pattern.compile("(本页|本表|本单位|全部)?(合计|总计|小计|共计|累计|总人数|总数)([:：（(0-9].*|人数.*)?|共[0-9]+人.*");
    private static final Pattern COUNT = Pattern.compile("\\s*[0-9]{1,6}(\\.0+)?\\s*人?");
    private static final Pattern SIGNATURE = Pattern.compile("(制表|填表|填报|审核|复核|审批|经办|报送|主管|分管|单位|部门|工会)?"
            + "(人|单位|部门|领导|负责人|主席|日期|时间|联系人|电话|签字|签名|盖章|公章)+(签字|签名|盖章|签章)?[:：（(].*"
            + "|(注|备注|说明|填表说明|填报说明|注意|附注)[:：].*"
            + "|[（(]?(盖章|公章|签章)[）)]?.*");

    private final List<Column> columns;
    private final List<GridRow> header = new ArrayList<>();
    private final List<Left> kept = new ArrayList<>();
    private int count;
    private int sheet;
    private int[] needed = {};
    private int[] mapped = {};

    PassedOver(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /// A row left out, with the words that gave it away.
    public record Left(int sheet, int row, String words) {}

    /// How many so far.
    public int count() {
        return count;
    }

    /// The first hundred of them.
    public List<Left> first() {
        return List.copyOf(kept);
    }

    void begin(SheetMapping mapping) {
        sheet = mapping.sheet();
        header.clear();
        needed = sources(mapping, columns.stream().filter(Column::required).toList());
        mapped = sources(mapping, columns);
    }

    /// Remembers a row of the sheet's own header, to know it again.
    void header(GridRow row) {
        header.add(row);
    }

    boolean takes(GridRow row) {
        if (!isRemark(row) && !isRepeatedHeader(row)) {
            return false;
        }
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(new Left(sheet, row.number(), firstWords(row)));
        }
        return true;
    }

    /// A person called 合计 with all that is needed beside the name is still a person; a count beside it is not.
    private boolean isRemark(GridRow row) {
        var words = firstWords(row).replace(" ", "");
        if (isLonely(row) && mapped.length > 1 && SIGNATURE.matcher(words).matches()) {
            return true;
        }
        var filled = filled(row);
        if (needed.length > 0 && filled == needed.length) {
            return false;
        }
        return TOTAL.matcher(words).matches() || SIGNATURE.matcher(words).matches() || (filled == 0 && isLonely(row));
    }

    private int filled(GridRow row) {
        var filled = 0;
        for (var at : needed) {
            var text = row.cell(at).text();
            filled += text.isBlank() || COUNT.matcher(text).matches() ? 0 : 1;
        }
        return filled;
    }

    private static boolean isLonely(GridRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
    }

    private boolean isRepeatedHeader(GridRow row) {
        for (var headerRow : header) {
            var same = 0;
            for (var at : mapped) {
                var text = row.cell(at).text();
                same += !text.isBlank() && text.equals(headerRow.cell(at).text()) ? 1 : 0;
            }
            if (same >= 2 && same * 2 > mapped.length) {
                return true;
            }
        }
        return false;
    }

    private static int[] sources(SheetMapping mapping, List<Column> columns) {
        return columns.stream()
                .filter(column -> mapping.columns().containsKey(column.key()))
                .mapToInt(column -> mapping.columns().get(column.key()))
                .toArray();
    }

    private static String firstWords(GridRow row) {
        for (var cell : row.cells()) {
            if (!cell.isBlank()) {
                return Tidy.text(cell.text());
            }
        }
        return "";
    }
}
