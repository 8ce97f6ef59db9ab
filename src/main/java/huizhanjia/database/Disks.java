package huizhanjia.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How much room is left where the program writes, so that the system administrator hears of it before it is used up.
@Component
public class Disks {

    private final Path data;

    Disks(@Value("${huizhanjia.data:data}") Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    /// The disk of the data folder and, where it is another one, that of the system's temporary files.
    public List<Disk> all() {
        try {
            var own = disk(data);
            var scratch = disk(Path.of(System.getProperty("java.io.tmpdir")));
            return own.totalBytes() == scratch.totalBytes() ? List.of(own) : List.of(own, scratch);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Disk disk(Path place) throws IOException {
        var standing = place;
        while (!Files.exists(standing)) {
            standing = standing.resolveSibling(".").normalize();
        }
        var store = Files.getFileStore(standing);
        return new Disk(place.toString(), store.getUsableSpace(), store.getTotalSpace());
    }
}
