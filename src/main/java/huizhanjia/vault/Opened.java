package huizhanjia.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A sealed file opened into a private one for as long as it is read; closing it takes it off the disk.
public record Opened(Path path) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            throw new UncheckedIOException("an opened file stays on disk: " + path, stays);
        }
    }
}
