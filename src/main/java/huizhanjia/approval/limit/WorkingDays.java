package huizhanjia.approval.limit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Working days by the holiday notices of the General Office of the State Council (国务院办公厅节假日安排通知); a year
/// without a notice counts Monday to Friday.
public final class WorkingDays {

    /// The calendar kept in `holidays.csv`, a notice a year.
    public static final WorkingDays CHINA = read();

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, Special> special;
    private final Set<Integer> known;

    private WorkingDays(Map<LocalDate, Special> special) {
        this.special = Map.copyOf(special);
        this.known = special.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    /// A day the notices speak of.
    ///
    /// @param working whether it is worked (调休上班) rather than off
    /// @param name of the festival
    /// @param document the notice's number
    public record Special(boolean working, String name, String document) {}

    /// Whether people work on the day.
    public boolean isWorking(LocalDate day) {
        return find(day).map(Special::working).orElse(!WEEKEND.contains(day.getDayOfWeek()));
    }

    /// What the notices say of the day; nothing on ordinary ones.
    public Optional<Special> find(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    /// Whether the year's notice is held; else its holidays are counted as if there were none.
    public boolean isKnown(int year) {
        return known.contains(year);
    }

    /// The last of so many working days after the day, which itself does not count.
    public LocalDate after(LocalDate day, int days) {
        var at = day;
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            left -= isWorking(at) ? 1 : 0;
        }
        return at;
    }

    /// How many working days lie after the first day up to and with the last; negative when the last comes first.
    public int between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return -between(last, first);
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    private static WorkingDays read() {
        var stream = Objects.requireNonNull(WorkingDays.class.getResourceAsStream("holidays.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var days = new HashMap<LocalDate, Special>();
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
                var twice = days.put(
                        LocalDate.parse(cells[0]), new Special(cells[1].equals("WORKDAY"), cells[2], cells[3]));
                if (twice != null) {
                    throw new IllegalStateException("twice in holidays.csv: " + cells[0]);
                }
            });
            return new WorkingDays(days);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
