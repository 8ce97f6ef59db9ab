package huizhanjia.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of a sealed folder that has no name yet; closing it takes it off the disk.
public record Opened(Path path) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            throw new UncheckedIOException("a file under way stays on disk: " + path, stays);
        }
    }
}
