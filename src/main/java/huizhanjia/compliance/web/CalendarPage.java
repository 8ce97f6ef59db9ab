package huizhanjia.compliance.web;

import huizhanjia.compliance.calendar.Deadline;
import huizhanjia.compliance.calendar.Subscription;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.ui.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/// A month of deadlines: as weeks and as a list.
///
/// @param weeks seven days each, Monday first
public record CalendarPage(Part part, YearMonth month, List<List<Day>> weeks, List<Line> lines, Reading reading)
        implements Page {

    @Override
    public String title() {
        return "法定义务日历 · " + part.name();
    }

    static CalendarPage of(Part part, YearMonth month, List<Deadline> due, Reading reading) {
        var lines = due.stream()
                .map(it -> new Line(it, DutyBook.find(it.duty()).orElseThrow()))
                .toList();
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = Stream.iterate(first, monday -> !monday.isAfter(month.atEndOfMonth()), it -> it.plusWeeks(1))
                .map(monday -> week(monday, month, lines))
                .toList();
        return new CalendarPage(part, month, weeks, lines, reading);
    }

    private static List<Day> week(LocalDate monday, YearMonth month, List<Line> lines) {
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(7)
                .map(day -> new Day(
                        day,
                        YearMonth.from(day).equals(month),
                        lines.stream()
                                .filter(line -> line.deadline().dueOn().equals(day))
                                .count()))
                .toList();
    }

    /// The part of the tree that is looked at.
    public record Part(OrgId id, String name) {}

    /// One day and how many duties fall due.
    public record Day(LocalDate on, boolean ofMonth, long due) {}

    /// One deadline and its duty.
    public record Line(Deadline deadline, Duty duty) {}

    /// Who reads the calendar elsewhere.
    ///
    /// @param token of the subscription just made; empty text otherwise
    public record Reading(List<Subscription> subscriptions, String token) {}
}
