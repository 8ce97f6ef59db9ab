package huizhanjia.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The empty workbook a roster may be filled into: headings, lists to choose from, and how to fill each column.
public final class SheetTemplate {

    private static final int ROWS_WITH_LISTS = 5000;
    private static final String LISTS = "字典";

    private final String title;
    private final List<Column> columns;

    /// For a roster of that title.
    public SheetTemplate(String title, List<Column> columns) {
        this.title = title;
        this.columns = List.copyOf(columns);
    }

    /// Writes it to a stream, which stays open.
    public void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Huizhanjia", "1.0")) {
            var roster = workbook.newWorksheet(title);
            var notes = workbook.newWorksheet("填写说明");
            var lists = workbook.newWorksheet(LISTS);
            lists.setVisibilityState(VisibilityState.HIDDEN);
            head(roster);
            explain(notes);
            for (var place = 0; place < columns.size(); place++) {
                offer(roster, lists, place);
            }
        }
    }

    private void head(Worksheet roster) {
        roster.freezePane(0, 1);
        for (var place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            roster.inlineString(0, place, column.required() ? "*" + column.label() : column.label());
            roster.width(place, column.width());
            if (column.kind() != ColumnKind.NUMBER) {
                roster.style(place).format("@").set();
            }
        }
        roster.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor("EEEEEE")
                .set();
    }

    private void explain(Worksheet notes) {
        var titles = List.of("列", "是否必填", "内容", "怎样填写");
        var widths = List.of(20, 10, 20, 90);
        for (var at = 0; at < titles.size(); at++) {
            notes.inlineString(0, at, titles.get(at));
            notes.width(at, widths.get(at));
        }
        notes.range(0, 0, 0, 3).style().bold().fillColor("EEEEEE").set();
        for (var place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            notes.inlineString(place + 1, 0, column.label());
            notes.inlineString(place + 1, 1, column.required() ? "必填" : "可空");
            notes.inlineString(place + 1, 2, column.kind().label());
            notes.inlineString(place + 1, 3, hint(column));
        }
    }

    private void offer(Worksheet roster, Worksheet lists, int place) {
        var choices = choices(columns.get(place));
        if (choices.isEmpty()) {
            return;
        }
        IntStream.range(0, choices.size()).forEach(at -> lists.inlineString(at, place, choices.get(at)));
        roster.range(1, place, ROWS_WITH_LISTS, place)
                .validateWithList(lists.range(0, place, choices.size() - 1, place))
                .allowBlank(true)
                .error("请从列表中选择")
                .showErrorMessage(false);
    }

    private static List<String> choices(Column column) {
        return column.choices().isEmpty() && column.kind() == ColumnKind.YES_NO ? List.of("是", "否") : column.choices();
    }

    private static String hint(Column column) {
        if (!column.hint().isEmpty()) {
            return column.hint();
        }
        return switch (column.kind()) {
            case DATE -> "写作 1990-01-31；1990.1.31、19900131、1990年1月31日也能读懂";
            case RESIDENT_ID -> "18 位号码，末位可为 X；15 位旧号自动升为 18 位";
            case CREDIT_CODE -> "18 位，对照证书填写";
            case ACCOUNT -> "数字，对照开户资料填写";
            case MOBILE -> "11 位手机号码";
            case PHONE -> "手机号，或带区号的座机号，如 024-12345678";
            case CODE -> "从列表中选择：" + String.join("、", column.choices());
            case NUMBER -> "只写数字，不写单位";
            case YES_NO -> "写\"是\"或\"否\"";
            case TEXT, NAME -> "";
        };
    }
}
