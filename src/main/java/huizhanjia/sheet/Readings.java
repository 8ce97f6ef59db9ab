package huizhanjia.sheet;

import huizhanjia.grid.Cell;
import huizhanjia.grid.CellKind;
import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.PersonalNumbers;
import huizhanjia.kernel.ResidentId;
import huizhanjia.kernel.Tidy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Brings cells into the one spelling of their column's kind.
public final class Readings {

    /// What a long number becomes when a spreadsheet program stores it as one and writes it as text.
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]+(\\.[0-9]+)?E\\+?[0-9]{1,3}");

    private static final Pattern WHOLE = Pattern.compile("([0-9]+)\\.0+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?|[-+]?\\.[0-9]+");

    /// A spreadsheet program keeps fifteen digits of a number and puts noughts for the rest.
    private static final int EXACT_DIGITS = 15;

    private static final int MOST_DIGITS = 15;
    private static final int MONTH_LENGTH = "1990-01".length();

    private static final Set<String> YES =
            Set.of("是", "√", "✓", "✔", "☑", "1", "Y", "YES", "T", "TRUE", "有", "对", "真", "农民工");
    private static final Set<String> NO =
            Set.of("否", "×", "✗", "✘", "✕", "☒", "X", "0", "N", "NO", "F", "FALSE", "无", "错", "假", "没有");
    private static final Pattern DENIED = Pattern.compile("(非|不是|不属于|不).*");

    /// What people write into a cell that must not stay empty.
    private static final Pattern NOTHING = Pattern.compile(
            "[-—–―－_/\\\\|·.。、*]+|无|没有|暂无|暂缺|空|空白|缺|不详|未知|不明|不清楚|未填|未填写|未登记|待补|待补充|待定|待查|略|NA|N/A|NULL|NONE|NIL");

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

    /// Reads what a person typed into a form, the same way as a cell; a form asks for a whole day.
    public static Reading read(ColumnKind kind, String typed) {
        var reading = read(kind, Cell.text(typed));
        return kind == ColumnKind.DATE && reading.value().length() == MONTH_LENGTH && !reading.wrong()
                ? Reading.wrong(typed, "只写到月，请写到日（如 1990-01-31）")
                : reading;
    }

    /// The day a reading of a date delivered; empty for a month or nothing.
    public static Optional<LocalDate> day(String delivered) {
        return delivered.length() > MONTH_LENGTH ? Optional.of(LocalDate.parse(delivered)) : Optional.empty();
    }

    /// The month a reading of a date delivered where no day was written.
    public static Optional<YearMonth> month(String delivered) {
        return delivered.length() == MONTH_LENGTH ? Optional.of(YearMonth.parse(delivered)) : Optional.empty();
    }

    /// Whether the words say that there is nothing to say: 无, 不详, a dash.
    public static boolean saysNothing(String words) {
        return NOTHING.matcher(Tidy.code(words)).matches();
    }

    private static Reading readFilled(ColumnKind kind, Cell cell) {
        return switch (kind) {
            case TEXT -> optional(cell, Readings::text);
            case CODE -> plain(cell);
            case NAME -> name(cell);
            case ACCOUNT -> optional(cell, filled -> Reading.of(Disarmed.original(Tidy.code(filled.text()))));
            case DATE -> optional(cell, DayReading::read);
            case RESIDENT_ID -> optional(cell, Readings::residentId);
            case CREDIT_CODE -> optional(cell, Readings::creditCode);
            case MOBILE -> optional(cell, filled -> Phones.mobile(filled.text()));
            case PHONE -> optional(cell, filled -> Phones.any(filled.text()));
            case NUMBER -> optional(cell, Readings::number);
            case YES_NO -> yesNo(cell);
        };
    }

    private static Reading optional(Cell cell, Function<Cell, Reading> filled) {
        return saysNothing(cell.text()) ? Reading.NOTHING : filled.apply(cell);
    }

    private static Reading plain(Cell cell) {
        return Reading.of(Disarmed.original(Tidy.text(cell.text())));
    }

    private static Reading text(Cell cell) {
        return words(Disarmed.original(Tidy.text(cell.text())));
    }

    /// What rests readable holds no number of a person.
    private static Reading words(String text) {
        return PersonalNumbers.isIn(text) ? Reading.wrong("", "这一栏里有证件号码或银行卡号，请不要写在这里，只写在它自己的一栏") : Reading.of(text);
    }

    private static Reading name(Cell cell) {
        var name = Disarmed.original(Tidy.name(cell.text()));
        return Tidy.isReadable(name) ? words(name) : Reading.wrong(name, "姓名里有显示不出来或丢失了的字，请对照证件改写");
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
            var value = new BigDecimal(typed).stripTrailingZeros();
            return value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS
                    ? Reading.wrong(shortened(typed), "数字太大或小数位太多，请核对")
                    : Reading.of(value.signum() == 0 ? "0" : value.toPlainString());
        }
        return Reading.wrong(Tidy.text(cell.text()), "应为数字，请去掉单位和其他文字");
    }

    private static String shortened(String typed) {
        return typed.length() > MOST_DIGITS ? typed.substring(0, MOST_DIGITS) + "…" : typed;
    }

    private static Reading yesNo(Cell cell) {
        var typed = Tidy.code(cell.text());
        if (YES.contains(typed)) {
            return Reading.of("是");
        }
        if (NO.contains(typed) || DENIED.matcher(typed).matches()) {
            return Reading.of("否");
        }
        return saysNothing(typed) ? Reading.NOTHING : Reading.wrong(Tidy.text(cell.text()), "应填\"是\"或\"否\"");
    }
}
