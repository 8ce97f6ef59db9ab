package huizhanjia.sheet;

import huizhanjia.grid.Cell;
import huizhanjia.grid.CellKind;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Tidy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days in every spelling found in rosters; the year always comes first. A month stays a month: 1990-01.
final class DayReading {

    private static final String BETWEEN = "\\s*[-./\\\\年月、,，。·–—－_ ]\\s*";
    private static final String WEEKDAY = "\\s*(?:星期.|周.)?";
    private static final String CLOCK =
            "[T\\s]*(?:[上下]午|[AP]M)?\\s*[0-9]{1,2}[:：时][0-9]{1,2}(?:[:：分][0-9]{1,2}(?:\\.[0-9]+)?秒?)?\\s*(?:[AP]M|分|Z)?";
    private static final String TIME = WEEKDAY + "(?:" + CLOCK + ")?";
    private static final String YEAR = "(?<year>[0-9]{4})";
    private static final String CENTURY_YEAR = "(?<year>(?:18|19|20|21)[0-9]{2})";

    /// Tried in this order; those without a day mean the month.
    private static final List<Pattern> SPELLINGS = List.of(
            Pattern.compile(YEAR + BETWEEN + "(?<month>[0-9]{1,2})" + BETWEEN + "(?<day>[0-9]{1,2})\\s*[日号.]?" + TIME),
            Pattern.compile(YEAR + "(?<month>[0-9]{2})(?<day>[0-9]{2})" + TIME),
            Pattern.compile(YEAR + BETWEEN + "(?<month>[0-9]{1,2})\\s*月?(?:份)?"),
            Pattern.compile(CENTURY_YEAR + "(?<month>[0-9]{2})"));

    private static final Pattern SHORT_YEAR =
            Pattern.compile("[0-9]{2}(?:" + BETWEEN + "[0-9]{1,2}(?:" + BETWEEN + "[0-9]{1,2})?\\s*[日号月]?|[0-9]{4})");
    private static final Pattern YEAR_ALONE = Pattern.compile("[0-9]{4}\\s*年?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("[0-9]{1,2}" + BETWEEN + "[0-9]{1,2}" + BETWEEN + "[0-9]{4}" + TIME);

    /// As a number, 1990.10 is stored as 1990.1.
    private static final Pattern MONTH_OR_TENTH = Pattern.compile("[0-9]{4}\\.1");

    /// A number that stands for a day, 1927-05-18 to 2173-10-13; with fewer digits it could be anything.
    private static final Pattern SERIAL = Pattern.compile("([1-9][0-9]{4})(?:\\.[0-9]+)?");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern QUOTES = Pattern.compile("^['‘’`]+|['‘’`]+$");

    private DayReading() {}

    static Reading read(Cell cell) {
        var typed = Tidy.text(cell.text());
        if (cell.kind() == CellKind.NUMBER && MONTH_OR_TENTH.matcher(typed).matches()) {
            return Reading.wrong(typed, "Excel 把 1 月和 10 月都存成了 .1，分不清是哪个月，请写作 1990-10");
        }
        var plain = ChineseDigits.plain(QUOTES.matcher(typed).replaceAll(""));
        var serial = SERIAL.matcher(plain);
        return serial.matches()
                ? checked(SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1))), typed)
                : spelled(plain, typed);
    }

    private static Reading spelled(String plain, String typed) {
        for (var spelling : SPELLINGS) {
            var found = spelling.matcher(plain);
            if (found.matches()) {
                return day(found, typed);
            }
        }
        return Reading.wrong(typed, problem(plain));
    }

    private static Reading day(Matcher found, String typed) {
        var whole = found.namedGroups().containsKey("day");
        try {
            var day = LocalDate.of(
                    Integer.parseInt(found.group("year")),
                    Integer.parseInt(found.group("month")),
                    whole ? Integer.parseInt(found.group("day")) : 1);
            var reading = checked(day, typed);
            return whole || reading.wrong()
                    ? reading
                    : Reading.remarked(YearMonth.from(day).toString(), "只写到月");
        } catch (DateTimeException impossible) {
            return Reading.wrong(typed, "没有这一天，请核对（应写作 1990-01-31）");
        }
    }

    private static Reading checked(LocalDate day, String typed) {
        return Days.isCounted(day) ? Reading.of(day.toString()) : Reading.wrong(typed, "年份不合理，请核对（应写作 1990-01-31）");
    }

    private static String problem(String plain) {
        if (SHORT_YEAR.matcher(plain).matches()) {
            return "年份只有两位，分不清世纪，请写四位年份（如 1990-01-31）";
        }
        if (YEAR_ALONE.matcher(plain).matches()) {
            return "只有年份，请写到日（如 1990-01-31）";
        }
        if (YEAR_LAST.matcher(plain).matches()) {
            return "月和日的先后分不清，请把年份写在最前面（如 1990-01-31）";
        }
        return "看不懂这个日期，请写作 1990-01-31";
    }
}
