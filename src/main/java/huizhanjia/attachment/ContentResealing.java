package huizhanjia.attachment;

import huizhanjia.vault.Sealed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Brings a new key to the contents on disk, one after the other: each is written anew beside the old one and takes its
/// name when it is whole, so that whenever the server dies every name stands for a content that opens.
@Component
class ContentResealing implements Sealed {

    private static final Logger LOG = LoggerFactory.getLogger(ContentResealing.class);

    private final ContentFolder folder;

    /// Folders without anything of an older key, so that they are looked through once a key and not once a batch.
    private final Set<Path> clean = new HashSet<>();

    private byte[] cleanUnder = {};

    ContentResealing(ContentFolder folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "attachments";
    }

    /// What does not open stays as it is, for a back-up to mend, and does not count.
    @Override
    public synchronized int reseal(byte[] currentHead, int limit) {
        if (!Arrays.equals(cleanUnder, currentHead)) {
            clean.clear();
            cleanUnder = currentHead.clone();
        }
        var done = 0;
        for (var shelf : folder.shelves()) {
            if (done < limit && !clean.contains(shelf)) {
                done += reseal(shelf, currentHead, limit - done);
            }
        }
        return done;
    }

    private int reseal(Path shelf, byte[] head, int limit) {
        var old = list(shelf).stream().filter(file -> !beginsWith(file, head)).toList();
        var done = 0;
        for (var file : old.subList(0, Math.min(limit, old.size()))) {
            done += isResealed(file) ? 1 : 0;
        }
        if (old.size() <= limit) {
            clean.add(shelf);
        }
        return done;
    }

    private boolean isResealed(Path file) {
        try {
            folder.reseal(file);
            return true;
        } catch (IOException | RuntimeException spoiled) {
            LOG.error("the content {} does not open and keeps its old seal", file.getFileName(), spoiled);
            return false;
        }
    }

    private static boolean beginsWith(Path file, byte[] head) {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(head.length), head);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> list(Path shelf) {
        try (Stream<Path> files = Files.list(shelf)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
