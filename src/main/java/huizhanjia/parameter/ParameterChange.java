package huizhanjia.parameter;

import huizhanjia.law.Numbers;
import huizhanjia.law.Parameter;
import huizhanjia.law.ParameterBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One value in the place of another, in an area from a day on.
///
/// @param key of the parameter
/// @param before what holds without it; empty when nothing does
/// @param after what holds with it
/// @param area the code it is for
/// @param on the first day
public record ParameterChange(String key, Optional<Parameter> before, Parameter after, String area, LocalDate on) {

    /// The value before, as printed.
    public String printedBefore() {
        return before.map(Parameter::printed).orElse("没有规定");
    }

    /// Whether it reaches a county.
    public boolean isOf(String county) {
        return county.startsWith(area);
    }

    /// The day by which it is judged what moves: its first day where that is still to come, else today.
    public LocalDate seenOn(LocalDate today) {
        return on.isAfter(today) ? on : today;
    }

    /// The numbers of a county on a day, without the change and with it; a county's own value stands before a city's.
    Both both(ParameterBook book, String county, LocalDate day) {
        var without = book.without(after);
        return new Both(
                without.numbers(county, day), without.with(List.of(after)).numbers(county, day));
    }

    /// The numbers of a county without a change and with it.
    public record Both(Numbers before, Numbers after) {}
}
