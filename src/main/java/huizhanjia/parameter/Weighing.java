package huizhanjia.parameter;

import huizhanjia.law.Numbers;
import huizhanjia.parameter.ParameterChange.Both;
import huizhanjia.parameter.ParameterImpact.Affected;
import huizhanjia.parameter.ParameterImpact.State;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Judges matters by the numbers of their counties without a change and with it, on the day by which it is
/// judged what moves.
public final class Weighing {

    private final LocalDate day;
    private final Function<String, Both> numbers;
    private final Map<String, Both> known = new HashMap<>();

    Weighing(LocalDate day, Function<String, Both> numbers) {
        this.day = day;
        this.numbers = numbers;
    }

    /// The day by which it is judged.
    public LocalDate day() {
        return day;
    }

    /// The numbers of a county, looked up once.
    public Both in(String county) {
        return known.computeIfAbsent(county, numbers);
    }

    /// A matter of a county under both.
    public Affected matter(String county, Subject subject, Function<Numbers, State> state) {
        var both = in(county);
        return new Affected(
                subject.unit(), subject.href(), subject.what(), state.apply(both.before()), state.apply(both.after()));
    }

    /// What is judged.
    ///
    /// @param unit whose it is; asked for only where it is shown
    /// @param href where it is shown
    /// @param what such as 主席空缺补选
    public record Subject(Supplier<String> unit, String href, String what) {}
}
