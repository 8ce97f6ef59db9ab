package huizhanjia.compliance.web;

import huizhanjia.compliance.calendar.CalendarDeadline;
import huizhanjia.compliance.calendar.Subscription;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.ui.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/// A month of deadlines: as weeks and as a list.
///
/// @param roles those whose duties fall due in the month
/// @param weeks seven days each, Monday first
public record CalendarPage(Part part, List<String> roles, List<List<Day>> weeks, List<Line> lines, Reading reading)
        implements Page {

    @Override
    public String title() {
        return "法定义务日历 · " + part.name();
    }

    static CalendarPage of(Part part, List<CalendarDeadline> due, Reading reading) {
        var all = due.stream()
                .map(it -> new Line(it, DutyBook.find(it.duty()).orElseThrow()))
                .toList();
        var roles =
                all.stream().map(line -> line.duty().role()).distinct().sorted().toList();
        var lines = all.stream()
                .filter(line ->
                        part.role().isEmpty() || part.role().equals(line.duty().role()))
                .toList();
        var month = part.month();
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = Stream.iterate(first, monday -> !monday.isAfter(month.atEndOfMonth()), it -> it.plusWeeks(1))
                .map(monday -> week(monday, month, lines))
                .toList();
        return new CalendarPage(part, roles, weeks, lines, reading);
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

    /// Where the same part stands in another month.
    public String at(YearMonth month) {
        return "/calendar?org=%s&role=%s&month=%s"
                .formatted(part.id(), URLEncoder.encode(part.role(), StandardCharsets.UTF_8), month);
    }

    /// The part of the tree that is looked at, when, and whose duties.
    ///
    /// @param role empty text for everybody's
    public record Part(OrgId id, String name, YearMonth month, String role) {}

    /// One day and how many duties fall due.
    public record Day(LocalDate on, boolean ofMonth, long due) {}

    /// One deadline and its duty.
    public record Line(CalendarDeadline deadline, Duty duty) {}

    /// Who reads the calendar elsewhere.
    ///
    /// @param token of the subscription just made; empty text otherwise
    public record Reading(List<Subscription> subscriptions, String token) {}
}
