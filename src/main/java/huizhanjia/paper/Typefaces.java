package huizhanjia.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The fonts at hand: those of the county's own folder (`HUIZHANJIA_FONTS`), those in the jar, and for
/// characters still missing those of the machine.
@Component
public class Typefaces {

    /// Liberation Sans comes with the PDF library; it has the letters and digits the Chinese fonts leave out.
    private static final List<String> IN_JAR = List.of(
            "chinese.ttf", "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf", "rare-characters.ttf");

    private static final List<String> SYSTEM = List.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            System.getProperty("user.home") + "/.local/share/fonts",
            "/System/Library/Fonts",
            "/Library/Fonts",
            "C:\\Windows\\Fonts");

    /// Smaller files hold no Chinese.
    private static final long SMALLEST_BYTES = 1_000_000;

    private static final int DEEPEST = 6;

    private final Optional<Path> folder;
    private final Map<Path, Optional<Typeface>> read = new ConcurrentHashMap<>();
    private final List<Typeface> inJar = new ArrayList<>();

    Typefaces(@Value("${huizhanjia.fonts:}") String folder) {
        this.folder = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder.strip()));
    }

    /// The fonts to print these characters with, the county's own first, and what none of them has.
    Setting setting(BitSet characters) {
        return setting(characters, name -> true);
    }

    /// The same, of the county's own those first whose name is asked for.
    public Setting setting(BitSet characters, Predicate<String> named) {
        var setting = Setting.of(characters);
        own().stream()
                .flatMap(file -> read(file).stream())
                .sorted(Comparator.comparing(face -> !named.test(face.name())))
                .forEach(setting::offer);
        inJar().forEach(setting::offer);
        for (var file : setting.isComplete() ? List.<Path>of() : onMachine()) {
            read(file).ifPresent(setting::offer);
            if (setting.isComplete()) {
                break;
            }
        }
        return setting;
    }

    private List<Path> own() {
        return folder.map(path -> files(path, 0)).orElse(List.of());
    }

    private synchronized List<Typeface> inJar() {
        if (inJar.isEmpty()) {
            IN_JAR.forEach(name -> inJar.add(Typeface.inJar(name)));
        }
        return inJar;
    }

    private Optional<Typeface> read(Path file) {
        return read.computeIfAbsent(file, Typeface::inFile);
    }

    private static List<Path> onMachine() {
        return SYSTEM.stream()
                .map(Path::of)
                .flatMap(path -> files(path, SMALLEST_BYTES).stream())
                .toList();
    }

    private static List<Path> files(Path folder, long smallest) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.find(folder, DEEPEST, (file, facts) -> isFont(file) && facts.size() >= smallest)) {
            return found.sorted(Comparator.naturalOrder()).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isFont(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc");
    }
}
