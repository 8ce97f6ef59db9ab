package huizhanjia.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The parameters a round is judged by: those that hold in its county on its day, or others, to see what they would
/// move.
@FunctionalInterface
public interface Numbers {

    /// The parameter of the key; it may be one whose value nobody knows.
    Optional<Parameter> held(String key);

    /// What a book says in the county and on the day of a round.
    static Numbers of(ParameterBook book, Round round) {
        return book.numbers(round.county(), round.on());
    }

    /// The parameter of the key if its value is known.
    default Optional<Parameter> known(String key) {
        return held(key).filter(Parameter::isKnown);
    }

    /// The whole number of a key that always has one, such as a number of days.
    default int count(String key) {
        return held(key).orElseThrow().number().intValueExact();
    }

    /// The same as they stood on another day; what knows of one day only says the same of every day.
    default Numbers on(LocalDate day) {
        return this;
    }

    /// By when something that began on a day must be done, by some parameters: a time that was changed
    /// meanwhile counts from the day it holds and never back before it, and what had run out by then stays as
    /// it ran out.
    ///
    /// @param keys of the parameters
    /// @param due by when, by the numbers of one day
    default LocalDate due(LocalDate began, Set<String> keys, Function<Numbers, LocalDate> due) {
        var days =
                turns(keys).stream().filter(day -> day.isAfter(began)).sorted().toList();
        var until = due.apply(days.isEmpty() ? this : on(days.getFirst().minusDays(1)));
        for (var day : days) {
            if (until.isBefore(day)) {
                return until;
            }
            var fresh = due.apply(on(day));
            until = fresh.isBefore(day) ? day : fresh;
        }
        return until;
    }

    /// The days up to now on which one of some parameters came to have another value, the newest first.
    default List<LocalDate> turns(Set<String> keys) {
        return List.of();
    }
}
