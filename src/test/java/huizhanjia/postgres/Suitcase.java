package huizhanjia.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// The class path of a child process; packed, when the child may not read our own home folder.
final class Suitcase {

    /// Enough to open a database.
    private static final List<String> NEEDED =
            List.of("classes", "postgres", "commons-", "xz-", "slf4j", "logback", "jspecify");

    private Suitcase() {}

    static String full() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    static String packed() {
        return Packed.ONCE;
    }

    private static String pack() throws IOException {
        var suitcase = Throwaway.folder("huizhanjia-suitcase-");
        allow(suitcase);
        var packed = new ArrayList<String>();
        for (var entry : full().split(File.pathSeparator, -1)) {
            var path = Path.of(entry);
            var name = path.getFileName().toString();
            if (Files.exists(path) && NEEDED.stream().anyMatch(name::contains)) {
                packed.add(pack(path, suitcase.resolve(name)).toString());
            }
        }
        return String.join(File.pathSeparator, packed);
    }

    private static final class Packed {

        static final String ONCE = once();

        private static String once() {
            try {
                return pack();
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }

    private static Path pack(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                allow(Files.copy(path, to.resolve(from.relativize(path).toString())));
            }
        }
        return to;
    }

    private static void allow(Path path) throws IOException {
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
