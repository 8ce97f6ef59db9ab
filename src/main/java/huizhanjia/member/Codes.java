package huizhanjia.member;

import de.siegmar.fastcsv.reader.CsvReader;
import huizhanjia.ui.Choice;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/// One code list of the national roster, with the spellings people use (GB/T 2261.1, 3304, 4658, 4762 and the
/// roster's own).
public final class Codes {

    static final Codes NONE = new Codes();

    private static final Map<String, Codes> LISTS = load();

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    private Codes() {}

    /// The list of a name, such as `education`.
    static Codes of(String list) {
        return list.isEmpty() ? NONE : Objects.requireNonNull(LISTS.get(list), list);
    }

    /// The code of what was typed: the code itself, its label or a known spelling; empty when none fits.
    public Optional<String> code(String typed) {
        var known = spellings.get(typed);
        return Optional.ofNullable(known != null ? known : spellings.get(key(typed)));
    }

    /// What a code is called; empty text for an unknown one.
    public String label(String code) {
        return labels.getOrDefault(code, "");
    }

    /// Every entry, for a select.
    public List<Choice> choices() {
        return labels.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void add(String code, String label, String synonyms) {
        labels.put(code, label);
        spellings.put(key(code), code);
        spellings.put(key(label), code);
        for (var synonym : synonyms.split("\\|", -1)) {
            spellings.putIfAbsent(key(synonym), code);
        }
    }

    private static String key(String text) {
        return text.strip()
                .toUpperCase(Locale.ROOT)
                .replace('（', '(')
                .replace('）', ')')
                .replace(" ", "");
    }

    private static Map<String, Codes> load() {
        var lists = new HashMap<String, Codes>();
        var resource = new ClassPathResource("huizhanjia/member/codes.csv");
        try (var text = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> lists.computeIfAbsent(row.getField("list"), name -> new Codes())
                    .add(row.getField("code"), row.getField("label"), row.getField("synonyms")));
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
