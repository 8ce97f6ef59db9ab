package huizhanjia.paper.web;

import huizhanjia.kernel.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A form as it was typed: texts without control characters, empty where nothing was typed.
public record Typed(Map<String, String> values) {

    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        var clean = new HashMap<String, String>();
        values.forEach((name, value) -> clean.put(name, value.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")));
        values = Map.copyOf(clean);
    }

    public String get(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /// A text area's lines; empty ones say nothing.
    List<String> lines(String name) {
        return get(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    LocalDate day(String name, String label) {
        try {
            return LocalDate.parse(get(name));
        } catch (DateTimeParseException unreadable) {
            throw new Refused("paper.bad-date", "%s请写成 2026-03-01 的样子".formatted(label));
        }
    }
}
