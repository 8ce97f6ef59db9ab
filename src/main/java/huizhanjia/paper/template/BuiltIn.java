package huizhanjia.paper.template;

import huizhanjia.paper.official.LetterKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The templates in the jar: a file a code, `名称`, `文种` and `标题` in its first lines, its text below.
final class BuiltIn {

    /// By code, in the order of the index.
    static final Map<String, Template> TEMPLATES = read();

    private BuiltIn() {}

    private static Map<String, Template> read() {
        var templates = new LinkedHashMap<String, Template>();
        text("index").lines().filter(code -> !code.isBlank()).forEach(code -> templates.put(code, template(code)));
        return Collections.unmodifiableMap(templates);
    }

    private static Template template(String code) {
        var parts = text(code).split("\n\n", 2);
        var head = parts[0].lines()
                .map(line -> line.split("：", 2))
                .collect(java.util.stream.Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Template(
                code,
                1,
                need(head, "名称"),
                LetterKind.valueOf(need(head, "文种")),
                need(head, "标题"),
                parts[1].strip(),
                LocalDate.of(2022, 1, 1),
                "内置");
    }

    private static String need(Map<String, String> head, String key) {
        return Objects.requireNonNull(head.get(key), key);
    }

    private static String text(String name) {
        var path = "/huizhanjia/paper/templates/" + name + ".txt";
        try (var file = Objects.requireNonNull(BuiltIn.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
