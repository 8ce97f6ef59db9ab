package huizhanjia.kernel;

import java.time.Instant;
import java.time.LocalDate;
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

    /// The day somebody typed, with `-`, `/`, `.` or 年月日 between its parts; empty when it is none.
    public static Optional<LocalDate> typed(String text) {
        var plain = text.strip().replaceFirst("日$", "").replaceAll("[/.年月]", "-");
        try {
            return Optional.of(LocalDate.parse(plain, TYPED));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /// A day that must be there; refused, naming what it is the day of, when it is none.
    public static LocalDate need(String text, String what) {
        return typed(text).orElseThrow(() -> new Refused("day.unreadable", "请填写%s，写成 2026-05-01 的样子".formatted(what)));
    }
}
