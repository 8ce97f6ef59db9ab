package huizhanjia.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/// Days and moments as China's clocks count them, letters print them and forms are typed.
public final class Days {

    /// The one clock of the house: the country has one time.
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /// Whatever a union tells happened in these years, or is to happen; days outside them are mistyped.
    private static final int FIRST_YEAR = 1850;

    private static final int LAST_YEAR = 2199;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CHINA);
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /// When a day begins.
    public static Instant beginning(LocalDate day) {
        return day.atStartOfDay(CHINA).toInstant();
    }

    /// The day on which a moment falls.
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, CHINA);
    }

    /// As letters print a day, such as 2026年5月1日.
    public static String told(TemporalAccessor day) {
        return DAY.format(day);
    }

    /// As pages print a moment: 2026-05-01 09:30 on China's clocks.
    public static String minute(TemporalAccessor moment) {
        return MINUTE.format(moment);
    }

    /// Whether a day lies in the years that are told of; the database and the calendar of working days end not far
    /// beyond.
    public static boolean isCounted(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /// The day somebody typed, with `-`, `/`, `.` or 年月日 between its parts; empty when it is none.
    public static Optional<LocalDate> typed(String text) {
        var plain = text.strip().replaceFirst("日$", "").replaceAll("[/.年月]", "-");
        try {
            return Optional.of(LocalDate.parse(plain, TYPED)).filter(Days::isCounted);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /// The month somebody typed, such as 2026-05; empty when it is none.
    public static Optional<YearMonth> month(String text) {
        return typed(text.strip() + "-1").map(YearMonth::from);
    }

    /// A day that must be there; refused, naming what it is the day of, when it is none.
    public static LocalDate need(String text, String what) {
        return typed(text)
                .orElseThrow(() -> new Refused(
                        "day.unreadable",
                        "请填写%s，写成 2026-05-01 的样子，年份在 %d 至 %d 之间".formatted(what, FIRST_YEAR, LAST_YEAR)));
    }
}
