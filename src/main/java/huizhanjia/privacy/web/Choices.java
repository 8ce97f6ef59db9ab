package huizhanjia.privacy.web;

import huizhanjia.kernel.Refused;
import huizhanjia.ui.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// What a select offers, and what was chosen of it.
public final class Choices {

    private Choices() {}

    /// Every word of an enum with its label.
    public static <E extends Enum<E>> List<Choice> of(Class<E> words, Function<E, String> label) {
        return Arrays.stream(words.getEnumConstants())
                .map(word -> new Choice(word.name(), label.apply(word)))
                .toList();
    }

    /// The word chosen; refused, naming what it is, when it is none.
    public static <E extends Enum<E>> E one(Class<E> words, String typed, String what) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refused("privacy.choice", "请选择" + what));
    }
}
