package huizhanjia;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The house as a jar, for processes of their own: the first of them that ends leaves its classes in an archive, and
/// the next ones start in half the time.
final class PackedHouse {

    private static final Path FOLDER = Path.of("target", "packed-house-" + System.getProperty("huizhanjia.fork", "1"));

    private static final String CLASS_PATH = pack();

    private PackedHouse() {}

    /// What java is told before the name of the class.
    static List<String> options() {
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + FOLDER.resolve("house.jsa"),
                "-Xlog:disable",
                "-cp",
                CLASS_PATH);
    }

    /// Ours without the tests, which would bring beans of their own, and without the calendar library they read with,
    /// which makes itself at home in every process and speaks English.
    private static String pack() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty() && !entry.endsWith("test-classes") && !entry.contains("ical4j"))
                .map(entry -> Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry)) : entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Path classes) {
        var jar = FOLDER.resolve(classes.getFileName() + ".jar");
        try {
            Files.createDirectories(FOLDER);
            try (var zip = new ZipOutputStream(Files.newOutputStream(jar));
                    var files = Files.walk(classes)) {
                zip.setLevel(Deflater.BEST_SPEED);
                for (var file : files.skip(1).toList()) {
                    add(zip, classes.relativize(file).toString().replace(File.separatorChar, '/'), file);
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return jar.toString();
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        var isFolder = Files.isDirectory(file);
        zip.putNextEntry(new ZipEntry(isFolder ? name + "/" : name));
        if (!isFolder) {
            Files.copy(file, zip);
        }
        zip.closeEntry();
    }
}
