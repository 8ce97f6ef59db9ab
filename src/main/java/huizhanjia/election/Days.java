package huizhanjia.election;

import huizhanjia.kernel.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Days as letters print them and as forms are typed.
public final class Days {

    private Days() {}

    /// As letters print it, such as 2026年5月1日.
    public static String told(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// A typed day; refused, naming it, when it is none.
    public static LocalDate read(String typed, String what) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException nonsense) {
            throw new Refused("election.date-missing", "请填写%s，如 2026-05-01".formatted(what));
        }
    }
}
