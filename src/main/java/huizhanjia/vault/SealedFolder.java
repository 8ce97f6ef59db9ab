package huizhanjia.vault;

import huizhanjia.kernel.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files of one room on disk, sealed from their first byte. Each appears under its name whole or not at all, so that
/// whenever the server dies every name stands for a file that opens; under another name it does not.
public final class SealedFolder implements Sealed {

    private static final Logger LOG = LoggerFactory.getLogger(SealedFolder.class);

    private final Vault vault;
    private final Path root;
    private final UnaryOperator<String> binding;

    /// Dotted folders hold what is under way; back-ups leave them out.
    private final Path incoming;

    /// Where files were opened before they were read in memory; an upgrade clears it.
    private final Path opened;

    /// Held while a name is given or taken, so that nothing taken away comes back under a new key.
    private final ReentrantLock names = new ReentrantLock();

    /// @param binding what the content of a file is bound to, by its name within the folder: mostly that name
    public SealedFolder(Vault vault, Path root, UnaryOperator<String> binding) {
        this.vault = vault;
        this.root = root;
        this.binding = binding;
        this.incoming = root.resolve(".incoming");
        this.opened = root.resolve(".opened");
    }

    /// Writes the content of a file.
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    public Path root() {
        return root;
    }

    @Override
    public String name() {
        return root.getFileName().toString();
    }

    /// Where a file of the folder rests.
    public SealedPlace at(Path file) {
        var within = root.relativize(file).toString().replace('\\', '/');
        return new SealedPlace(name(), name() + "/" + binding.apply(within));
    }

    /// What a killed server left under way. Not for a command, which may run beside the open house.
    public void removeLeftovers() {
        for (var underWay : List.of(incoming, opened)) {
            if (Files.isDirectory(underWay)) {
                try (var left = Files.list(underWay)) {
                    left.map(Opened::new).forEach(Opened::close);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
    }

    /// A file under way to a place, to be settled there or closed; nothing stays of it when its content cannot be
    /// written.
    public Opened draft(SealedPlace place, Content content) throws IOException {
        var part = part();
        try (var out = vault.sealing(place, Files.newOutputStream(part.path()))) {
            content.writeTo(out);
            return part;
        } catch (IOException | RuntimeException broken) {
            part.close();
            throw broken;
        }
    }

    /// An empty file under way, to be closed.
    Opened part() throws IOException {
        return new Opened(PrivateFiles.fresh(incoming, Ids.next() + ".part"));
    }

    /// Gives a draft its name, in the place of what had it.
    public void settle(Opened draft, Path place) throws IOException {
        flush(draft.path());
        PrivateFiles.folder(place.resolveSibling("."));
        names.lock();
        try {
            move(draft.path(), place);
        } finally {
            names.unlock();
        }
    }

    /// The content of a file on its way out, to be closed after reading; reading its end throws when it was changed.
    public InputStream read(Path place) throws IOException {
        var file = Files.newInputStream(place);
        try {
            return vault.opening(at(place), file);
        } catch (IOException | RuntimeException broken) {
            file.close();
            throw broken;
        }
    }

    /// Takes a file off the disk.
    public void remove(Path place) {
        names.lock();
        try {
            new Opened(place).close();
        } finally {
            names.unlock();
        }
    }

    /// Takes the files off the disk that were written before a moment; a new key writes them anew.
    public void removeBefore(Instant moment) {
        kept().stream()
                .filter(file -> file.toFile().lastModified() < moment.toEpochMilli())
                .forEach(this::remove);
    }

    @Override
    public int reseal() {
        return (int) kept().stream()
                .filter(file -> !beginsWith(file, vault.currentHead()) && isResealed(file))
                .count();
    }

    @Override
    public List<SealedPlace> unopened() {
        return kept().stream().filter(file -> !isWhole(file)).map(this::at).toList();
    }

    private boolean isWhole(Path file) {
        try (var in = read(file)) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (NoSuchFileException removed) {
            return true;
        } catch (IOException | RuntimeException spoiled) {
            LOG.error("{} does not open", file, spoiled);
            return false;
        }
    }

    private boolean isResealed(Path place) {
        try (var in = read(place);
                var fresh = draft(at(place), in::transferTo)) {
            flush(fresh.path());
            return isReplaced(place, fresh.path());
        } catch (NoSuchFileException removed) {
            return false;
        } catch (IOException | RuntimeException spoiled) {
            LOG.error("{} does not open and keeps its old seal", place, spoiled);
            return false;
        }
    }

    private boolean isReplaced(Path place, Path fresh) throws IOException {
        names.lock();
        try {
            if (Files.notExists(place)) {
                return false;
            }
            move(fresh, place);
            return true;
        } finally {
            names.unlock();
        }
    }

    private List<Path> kept() {
        return FilesWithin.of(root, Set.of(incoming, opened));
    }

    private static boolean beginsWith(Path file, byte[] head) {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(head.length), head);
        } catch (NoSuchFileException removed) {
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// On the disk before it has its name, so that no name stands for half a content.
    private static void flush(Path part) throws IOException {
        try (var written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private static void move(Path part, Path place) throws IOException {
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
