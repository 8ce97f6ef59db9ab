package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The figures of one bench: those of the last line, and details that only the JSON has.
final class Result {

    private final String name;
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final Map<String, Object> details = new LinkedHashMap<>();

    Result(String name) {
        this.name = name;
    }

    /// A figure of the last line.
    Result with(String key, double value, int digits) {
        figures.put(key, String.format(Locale.ROOT, "%." + digits + "f", value));
        return this;
    }

    /// A figure that could not be measured in this run.
    Result without(String key) {
        figures.put(key, "none");
        return this;
    }

    Result detail(String key, Object value) {
        details.put(key, value);
        return this;
    }

    String line() {
        return name + figures.entrySet().stream()
                .map(figure -> " " + figure.getKey() + "=" + figure.getValue())
                .collect(Collectors.joining());
    }

    void write(Path file) throws IOException {
        var all = new LinkedHashMap<String, Object>();
        all.put("bench", name);
        figures.forEach((key, value) -> all.put(key, number(value)));
        all.put("details", details);
        all.put("at", Instant.now().toString());
        all.put("cpus", Runtime.getRuntime().availableProcessors());
        all.put("load", loadAverage());
        Files.createDirectories(file.getParent());
        Files.writeString(file, json(all) + "\n");
    }

    /// How busy the machine was with others' work: a figure taken beside it is worth less.
    private static String loadAverage() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    private static Object number(Object value) {
        return value.equals("none") ? value : Double.valueOf(value.toString());
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> json(entry.getKey().toString()) + ": " + json(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case Iterable<?> many -> {
                var parts = new java.util.ArrayList<String>();
                many.forEach(one -> parts.add(json(one)));
                yield "[" + String.join(", ", parts) + "]";
            }
            case Double number when number == Math.rint(number) -> String.valueOf(number.longValue());
            case Number number -> number.toString();
            default -> "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        };
    }
}
