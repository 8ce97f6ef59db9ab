package huizhanjia.approval.limit;

import huizhanjia.law.Parameter;
import java.time.LocalDate;

/// Within how many days something should be decided (期限).
///
/// @param days one or more, not counting the day it begins
/// @param count which days count
public record TimeLimit(int days, Count count) {

    /// Which days count.
    public enum Count {
        WORKING_DAYS("工作日"),
        DAYS("日");

        private final String unit;

        Count(String unit) {
            this.unit = unit;
        }
    }

    public TimeLimit {
        if (days < 1) {
            throw new IllegalArgumentException("no time: " + days);
        }
    }

    /// So many working days.
    public static TimeLimit workingDays(int days) {
        return new TimeLimit(days, Count.WORKING_DAYS);
    }

    /// The last day when it begins on a day.
    public LocalDate lastDay(LocalDate began) {
        return switch (count) {
            case WORKING_DAYS -> WorkingDays.CHINA.after(began, days);
            case DAYS -> began.plusDays(days);
        };
    }

    /// What a parameter says in 日 or 工作日.
    public static TimeLimit of(Parameter parameter) {
        var days = parameter.number().intValueExact();
        for (var count : Count.values()) {
            if (count.unit.equals(parameter.unit())) {
                return new TimeLimit(days, count);
            }
        }
        throw new IllegalArgumentException(parameter.key() + " counts no days: " + parameter.unit());
    }
}
