package huizhanjia.law;

import java.util.Optional;

/// The parameters a round is judged by: those that hold in its county on its day, or others, to see what they would
/// move.
@FunctionalInterface
public interface Numbers {

    /// The parameter of the key; it may be one whose value nobody knows.
    Optional<Parameter> held(String key);

    /// What a book says in the county and on the day of a round.
    static Numbers of(ParameterBook book, Round round) {
        return key -> book.at(key, round.county(), round.on());
    }

    /// The parameter of the key if its value is known.
    default Optional<Parameter> known(String key) {
        return held(key).filter(Parameter::isKnown);
    }

    /// The same with one parameter otherwise, or gone.
    default Numbers instead(String key, Optional<Parameter> value) {
        return asked -> asked.equals(key) ? value : held(asked);
    }
}
