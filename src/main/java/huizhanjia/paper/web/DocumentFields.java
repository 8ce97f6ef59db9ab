package huizhanjia.paper.web;

import huizhanjia.kernel.Days;
import huizhanjia.paper.official.Urgency;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A form as it was typed: texts without control characters, empty where nothing was typed.
public record DocumentFields(Map<String, String> values) {

    public static final DocumentFields NOTHING = new DocumentFields(Map.of());

    public DocumentFields {
        var clean = new HashMap<String, String>();
        values.forEach((name, value) -> clean.put(name, value.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")));
        values = Map.copyOf(clean);
    }

    public String get(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /// The year asked for as four digits; empty text where none that could be was typed.
    String year() {
        return get("year").matches("[12]\\d{3}") ? get("year") : "";
    }

    /// Which urgency was chosen; what nobody offers is none.
    Urgency urgency() {
        return Arrays.stream(Urgency.values())
                .filter(known -> known.name().equals(get("urgency")))
                .findFirst()
                .orElse(Urgency.NONE);
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
        return Days.need(get(name), label);
    }
}
