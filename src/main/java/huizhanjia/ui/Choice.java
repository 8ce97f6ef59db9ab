package huizhanjia.ui;

import java.util.List;
import java.util.function.Function;

/// One entry of a select: what is sent and what is read.
public record Choice(String value, String label) {

    /// One for each of several things.
    public static <E> List<Choice> of(List<E> things, Function<E, String> value, Function<E, String> label) {
        return things.stream()
                .map(thing -> new Choice(value.apply(thing), label.apply(thing)))
                .toList();
    }

    /// One for each constant, sent by its name.
    public static <E extends Enum<E>> List<Choice> of(E[] constants, Function<E, String> label) {
        return of(List.of(constants), Enum::name, label);
    }
}
