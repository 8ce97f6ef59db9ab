package huizhanjia.compliance;

import huizhanjia.law.Cadence;
import java.time.LocalDate;
import java.util.Optional;

/// A stretch of days in which a duty must be done so many times; half-years are H1 and H2, not any six months.
///
/// @param from the first day
/// @param until the last day
public record Window(LocalDate from, LocalDate until) {

    private static final int MONTHS_A_YEAR = 12;

    /// The window of a rhythm of the calendar a day lies in; nothing for duties without one.
    static Optional<Window> of(Cadence cadence, LocalDate day) {
        return switch (cadence) {
            case YEAR -> Optional.of(months(day, MONTHS_A_YEAR));
            case HALF_YEAR -> Optional.of(months(day, 6));
            case QUARTER -> Optional.of(months(day, 3));
            case MONTH -> Optional.of(months(day, 1));
            case TERM, CURRENT_VERSION, WHEN_NEEDED, ALWAYS, ONCE -> Optional.empty();
        };
    }

    /// The window before, as long as this one.
    Window previous(Cadence cadence) {
        return of(cadence, from.minusDays(1)).orElseThrow();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /// As printed: 2026年上半年, 2026年第3季度, 2026年7月, 2026年.
    public String label() {
        var year = from.getYear() + "年";
        var months =
                (until.getYear() - from.getYear()) * MONTHS_A_YEAR + until.getMonthValue() - from.getMonthValue() + 1;
        return switch (months) {
            case 1 -> year + from.getMonthValue() + "月";
            case 3 -> year + "第" + (from.getMonthValue() / 3 + 1) + "季度";
            case 6 -> year + (from.getMonthValue() == 1 ? "上半年" : "下半年");
            default -> year;
        };
    }

    private static Window months(LocalDate day, int length) {
        var first = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / length * length + 1);
        return new Window(first, first.plusMonths(length).minusDays(1));
    }
}
