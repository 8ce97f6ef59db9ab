package huizhanjia.sheet;

import huizhanjia.grid.Cell;
import huizhanjia.grid.CellKind;
import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.ResidentId;
import huizhanjia.kernel.Tidy;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/// Brings cells into the one spelling of their column's kind.
public final class Readings {

    /// What a long number becomes when a spreadsheet program stores it as one and writes it as text.
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]+(\\.[0-9]+)?E\\+?[0-9]{1,3}");

    private static final Pattern WHOLE = Pattern.compile("([0-9]+)\\.0+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?|[-+]?\\.[0-9]+");

    /// A spreadsheet program keeps fifteen digits of a number and puts noughts for the rest.
    private static final int EXACT_DIGITS = 15;

    private static final Set<String> YES = Set.of("是", "√", "✓", "✔", "☑", "1", "Y", "YES", "T", "TRUE", "有", "对", "真");
    private static final Set<String> NO =
            Set.of("否", "×", "✗", "✘", "✕", "☒", "X", "0", "N", "NO", "F", "FALSE", "无", "错", "假", "不是", "非", "没有");

    private Readings() {}

    /// Reads a cell as the kind of its column wants it.
    public static Reading read(ColumnKind kind, Cell cell) {
        if (cell.kind() == CellKind.UNCOMPUTED) {
            return Reading.wrong("", "公式没有计算结果，请在 Excel 中打开并保存一次，或改填数值");
        }
        if (cell.kind() == CellKind.ERROR) {
            return Reading.wrong(cell.text(), "公式出错（%s），请改填数值".formatted(cell.text()));
        }
        var reading = cell.isBlank() ? Reading.NOTHING : readFilled(kind, cell);
        return cell.computed() && reading.remark().isEmpty() && !reading.value().isEmpty()
                ? Reading.remarked(reading.value(), "单元格是公式，按其计算结果读取")
                : reading;
    }

    /// Reads what a person typed into a form, the same way as a cell.
    public static Reading read(ColumnKind kind, String typed) {
        return read(kind, Cell.text(typed));
    }

    private static Reading readFilled(ColumnKind kind, Cell cell) {
        return switch (kind) {
            case TEXT, CODE -> Reading.of(unarmed(Tidy.text(cell.text())));
            case NAME -> Reading.of(Tidy.name(cell.text()));
            case DATE -> DayReading.read(cell);
            case RESIDENT_ID -> residentId(cell);
            case CREDIT_CODE -> creditCode(cell);
            case MOBILE -> Phones.mobile(cell.text());
            case PHONE -> Phones.any(cell.text());
            case NUMBER -> number(cell);
            case YES_NO -> yesNo(cell);
        };
    }

    /// Our own .csv writes an apostrophe before text that a program might execute.
    private static String unarmed(String text) {
        var armed = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return armed ? text.substring(1) : text;
    }

    private static Reading residentId(Cell cell) {
        var code = Tidy.code(cell.text());
        if (hasLostDigits(cell, code)) {
            return Reading.wrong(code, "证件号码被 Excel 当成数字，第 16 位以后已丢失。请先把整列设为\"文本\"格式，再按证件重新录入");
        }
        var digits = code.indexOf('.') < 0 ? code : WHOLE.matcher(code).replaceFirst("$1");
        return ResidentId.parse(digits)
                .map(id -> Reading.of(id.value()))
                .orElseGet(() -> Reading.wrong(digits, ResidentId.problem(digits)));
    }

    /// A number of more than fifteen digits, or the text such a number leaves behind.
    private static boolean hasLostDigits(Cell cell, String code) {
        return (code.indexOf('E') > 0 && SCIENTIFIC.matcher(code).matches())
                || (cell.kind() == CellKind.NUMBER && code.length() > EXACT_DIGITS)
                || (code.length() == 18
                        && code.endsWith("000")
                        && ResidentId.parse(code).isEmpty());
    }

    private static Reading creditCode(Cell cell) {
        var code = Tidy.code(cell.text());
        if (SCIENTIFIC.matcher(code).matches() || (cell.kind() == CellKind.NUMBER && code.length() > EXACT_DIGITS)) {
            return Reading.wrong(code, "统一社会信用代码被 Excel 当成数字，第 16 位以后已丢失。请先把整列设为\"文本\"格式，再按证书重新录入");
        }
        return CreditCode.parse(code)
                .map(known -> Reading.of(known.value()))
                .orElseGet(() -> Reading.wrong(code, CreditCode.problem(code)));
    }

    private static Reading number(Cell cell) {
        var typed = Tidy.code(cell.text()).replace(",", "").replace("，", "");
        if (SCIENTIFIC.matcher(typed).matches() || NUMBER.matcher(typed).matches()) {
            var value = new BigDecimal(typed);
            return Reading.of(
                    value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
        }
        return Reading.wrong(Tidy.text(cell.text()), "应为数字，请去掉单位和其他文字");
    }

    private static Reading yesNo(Cell cell) {
        var typed = Tidy.code(cell.text());
        if (YES.contains(typed)) {
            return Reading.of("是");
        }
        return NO.contains(typed) ? Reading.of("否") : Reading.wrong(Tidy.text(cell.text()), "应填\"是\"或\"否\"");
    }
}
