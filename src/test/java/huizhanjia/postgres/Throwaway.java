package huizhanjia.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder that goes when the tests go.
final class Throwaway {

    private Throwaway() {}

    static Path folder(String prefix) throws IOException {
        var folder = Files.createTempDirectory(prefix);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(folder)));
        return folder;
    }

    private static void drop(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException leftForTheSystem) {
            System.err.println("left behind: " + leftForTheSystem);
        }
    }
}
