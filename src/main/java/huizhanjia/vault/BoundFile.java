package huizhanjia.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which columns and folders were found to hold bound envelopes only, one line each: `NAME SINCE`. It lies beside the
/// key file, because whoever writes to the database must not be able to take it back; without it everything is looked
/// through once more.
final class BoundFile {

    private static final Logger LOG = LoggerFactory.getLogger(BoundFile.class);

    private final Path path;
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    BoundFile(KeyFile keys) {
        this.path = keys.path().resolveSibling(keys.path().getFileName() + ".bound");
        read();
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /// Where nothing may be written beside the keys it is not so: the next look tries again.
    synchronized void add(String name) {
        if (has(name)) {
            return;
        }
        try {
            Files.write(
                    path,
                    List.of(name + " " + Instant.now()),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
            names.add(name);
        } catch (IOException readOnly) {
            LOG.error("无法写入 {}，{} 中没有绑定位置的旧加密内容仍能打开；请允许程序写密钥所在的文件夹", path, name, readOnly);
        }
    }

    /// A back-up of another day may hold unbound envelopes again.
    void forget() {
        try {
            Files.deleteIfExists(path);
            names.clear();
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private void read() {
        if (Files.exists(path)) {
            try {
                Files.readAllLines(path).forEach(line -> names.add(line.split(" ", 2)[0]));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
