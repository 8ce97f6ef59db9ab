package huizhanjia.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;

/// The whole texts of law, which lie beside the project and not in it. Where they do not, tests that look quotes up say
/// so in one line and are skipped.
public final class SharedTexts {

    private static final Path FOLDER = Path.of("../shared/domain/law");

    private static final AtomicBoolean SAID = new AtomicBoolean();

    private SharedTexts() {}

    /// The folder; the test that asks is skipped where there is none.
    public static Path need() {
        if (!Files.isDirectory(FOLDER)) {
            if (!SAID.getAndSet(true)) {
                IO.println("skipped: no texts of law in %s, quotes are not looked up"
                        .formatted(FOLDER.toAbsolutePath().normalize()));
            }
            Assumptions.abort("no texts of law in " + FOLDER);
        }
        return FOLDER;
    }

    /// Every file in and below it.
    public static List<Path> files() {
        try (var all = Files.walk(need())) {
            return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The paragraphs of the file of a version of a text.
    static List<Passage> passages(LawText text) {
        var day = text.version().toString();
        return files().stream()
                .filter(file -> file.toString().contains(day))
                .map(SharedTexts::lines)
                .filter(lines -> lines.getFirst().equals("# " + text.title()))
                .map(LawReading::passages)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file of " + text.title() + " " + day));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
