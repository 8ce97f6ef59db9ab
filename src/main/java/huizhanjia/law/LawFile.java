package huizhanjia.law;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// What lies under `law/`: lists (`*.csv`) and texts (`*.md`).
final class LawFile {

    private LawFile() {}

    /// The rows of a list, each field by its header.
    static List<NamedCsvRecord> rows(String list) {
        var resource = new ClassPathResource("law/" + list + ".csv");
        try (var text = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A text with its front matter.
    static String text(String name) {
        try {
            return new ClassPathResource("law/" + name + ".md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
