package huizhanjia.ui;

import huizhanjia.kernel.Refused;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A form as it was typed, to be read into what it means and to be shown again: texts without control characters,
/// empty where nothing was typed. A controller takes it as an argument.
///
/// @param values what was sent under each name, in order
public record Typed(Map<String, List<String>> values) {

    /// A form nobody has typed into.
    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        values = Map.copyOf(values);
    }

    /// The parameters of a request.
    static Typed of(Map<String, String[]> parameters) {
        return new Typed(parameters.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        sent -> Arrays.stream(sent.getValue()).map(Typed::clean).toList())));
    }

    /// The text of a field, without the spaces around it.
    public String get(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /// Every text sent under the name, such as the ticked ones of several boxes.
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// Whether a box was ticked or anything typed.
    public boolean has(String name) {
        return !get(name).isEmpty();
    }

    /// The same with another text in a field, as when a form is shown filled in.
    public Typed with(String name, String text) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(text));
        return new Typed(changed);
    }

    /// Reads what was typed. Every field that cannot be read is told by name, not the first alone; what is read from
    /// such a form never gets out.
    public <T> FormResult<T> read(Function<Fields, T> reading) {
        var fields = new Fields(this);
        try {
            return FormResult.of(reading.apply(fields), fields.problems());
        } catch (Refused refused) {
            return FormResult.failed(fields.problems().isEmpty() ? Problems.of(refused) : fields.problems());
        }
    }

    /// What was typed in it, as a text area's lines; empty ones say nothing.
    public List<String> lines(String name) {
        return get(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String clean(String sent) {
        return sent.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
    }
}
