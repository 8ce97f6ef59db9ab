package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.CRC32;

/// Folders as wholes.
final class Trees {

    private Trees() {}

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /// Another word whenever a file of the folder changed.
    static String fingerprint(Path folder) throws IOException {
        var sum = new CRC32();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                sum.update(Files.readAllBytes(path));
            }
        }
        return Long.toHexString(sum.getValue());
    }

    /// A folder with everything in it, owners and rights kept.
    static void copy(Path from, Path to) throws IOException, InterruptedException {
        delete(to);
        var copied = new ProcessBuilder("cp", "-a", "--reflink=auto", from.toString(), to.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (copied != 0) {
            throw new IOException("cp -a " + from + " failed");
        }
    }
}
