package huizhanjia.ui;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The fields of a form while it is read. What cannot be read is told under its name, with what to type instead, and
/// something harmless stands in its place until reading is over.
public final class Fields {

    private static final int LONGEST_TEXT = 5_000;
    private static final String SOMETHING = "－";
    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";
    private static final int FEN_OF_A_YUAN = 100;

    private final Typed typed;
    private final Map<String, String> told = new LinkedHashMap<>();

    Fields(Typed typed) {
        this.typed = typed;
    }

    /// A text that must be there.
    public String text(String name, String label) {
        return text(name, label, LONGEST_TEXT);
    }

    /// A text that must be there and has at most so many characters.
    public String text(String name, String label, int longest) {
        var text = optional(name, label, longest);
        return text.isEmpty() ? instead(name, "请填写" + label, SOMETHING) : text;
    }

    /// A text that may be left out; empty then.
    public String optional(String name, String label) {
        return optional(name, label, LONGEST_TEXT);
    }

    /// A text that may be left out and has at most so many characters.
    public String optional(String name, String label, int longest) {
        var text = typed.get(name);
        return text.codePointCount(0, text.length()) > longest
                ? instead(name, "%s最多 %d 个字，现在有 %d 个，请缩短".formatted(label, longest, text.length()), SOMETHING)
                : text;
    }

    /// A whole number within bounds.
    public int number(String name, String label, int least, int most) {
        var text = typed.get(name).replace(",", "");
        var number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        return number < least || number > most
                ? instead(name, "%s请填 %d 至 %d 之间的整数".formatted(label, least, most), least)
                : number;
    }

    /// A day that must be there.
    public LocalDate day(String name, String label) {
        return as(name, () -> Days.need(typed.get(name), label), LocalDate.EPOCH);
    }

    /// A day that may be left out; null then.
    public @Nullable LocalDate dayIfAny(String name, String label) {
        return typed.has(name) ? day(name, label) : null;
    }

    /// An amount in yuan, as fen (分).
    public long fen(String name, String label) {
        var text = typed.get(name).replaceAll("[,，¥￥元\\s]", "");
        return text.matches("\\d{1,12}(\\.\\d{1,2})?")
                ? new BigDecimal(text)
                        .multiply(BigDecimal.valueOf(FEN_OF_A_YUAN))
                        .longValueExact()
                : instead(name, "%s请填金额，单位元，最多两位小数，如 1200.50".formatted(label), 0L);
    }

    /// One of the constants, by its name.
    public <E extends Enum<E>> E choice(String name, String label, Class<E> choices) {
        var constants = Objects.requireNonNull(choices.getEnumConstants());
        return choice(name, label, List.of(constants), Enum::name);
    }

    /// One of the constants, by its name; null when none was chosen.
    public <E extends Enum<E>> @Nullable E choiceIfAny(String name, String label, Class<E> choices) {
        return typed.has(name) ? choice(name, label, choices) : null;
    }

    /// One of those on offer, by what is sent for it.
    public <E> E choice(String name, String label, List<E> choices, Function<E, String> sent) {
        return choices.stream()
                .filter(choice -> sent.apply(choice).equals(typed.get(name)))
                .findFirst()
                .orElseGet(() -> instead(name, "请选择" + label, choices.getFirst()));
    }

    /// Those of several that were ticked, by what is sent for each.
    public <E> List<E> choices(String name, List<E> choices, Function<E, String> sent) {
        return choices.stream()
                .filter(choice -> typed.all(name).contains(sent.apply(choice)))
                .toList();
    }

    /// An id, as a hidden field or a list to choose from sends it.
    public <T> T id(String name, String label, Function<String, T> reader) {
        return typed.has(name)
                ? as(name, () -> reader.apply(typed.get(name)), reader.apply(NO_ID))
                : instead(name, "请选择" + label, reader.apply(NO_ID));
    }

    /// An id that may be left out; null then.
    public <T> @Nullable T idIfAny(String name, String label, Function<String, T> reader) {
        return typed.has(name) ? id(name, label, reader) : null;
    }

    /// Whether a box is ticked.
    public boolean ticked(String name) {
        return typed.has(name);
    }

    /// What else a field can mean: a refusal is told at the field, and the stand-in taken.
    public <T> T as(String name, Supplier<T> reading, T standIn) {
        try {
            return reading.get();
        } catch (Refused refused) {
            return instead(name, refused.sentence(), standIn);
        }
    }

    /// Tells what is wrong with a field; of each the first.
    public void tell(String name, String sentence) {
        told.putIfAbsent(name, sentence);
    }

    Problems problems() {
        return new Problems(told, List.of());
    }

    private <T> T instead(String name, String sentence, T standIn) {
        tell(name, sentence);
        return standIn;
    }
}
