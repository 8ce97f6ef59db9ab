package huizhanjia.attachment;

import huizhanjia.database.BackedUp;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Refused;
import huizhanjia.vault.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Contents on disk, sealed, each once a county under its own digest: `attachments/210199/ab/ab3f….sealed`. They appear
/// whole or not at all, and never change, but for the key they are sealed with.
@Component
class ContentFolder implements BackedUp {

    private static final Logger LOG = LoggerFactory.getLogger(ContentFolder.class);

    private static final String SEALED = ".sealed";

    /// How deep contents lie: a county's folder, then that of the first two digits.
    private static final int SHELF = 2;

    private final Vault vault;
    private final Path folder;

    /// Dotted folders hold what is under way; back-ups leave them out.
    private final Path incoming;

    private final Path opened;

    ContentFolder(Vault vault, @Value("${huizhanjia.data:data}") Path data) {
        this.vault = vault;
        this.folder = data.resolve("attachments");
        this.incoming = folder.resolve(".incoming");
        this.opened = folder.resolve(".opened");
    }

    @Override
    public Path folder() {
        return folder;
    }

    /// What a killed server left under way.
    void removeLeftovers() {
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

    /// Takes a content in, sealed from its first byte on disk; refused as soon as it is too large.
    Draft receive(InputStream from, SizeLimit limit) throws IOException {
        var part = PrivateFiles.fresh(incoming, Ids.next() + ".part");
        try (var in = new DigestInputStream(from, PrivateFiles.sha256())) {
            long bytes;
            try (var out = vault.sealing(Files.newOutputStream(part))) {
                bytes = limit.copy(in, out);
            }
            return new Draft(part, hex(in), bytes);
        } catch (IOException | RuntimeException broken) {
            new Opened(part).close();
            throw broken;
        }
    }

    /// Keeps what was taken in. The same content kept again replaces itself, which mends what the disk spoiled.
    void settle(Draft draft, String county) {
        try {
            move(draft.part(), place(county, draft.digest(), SEALED));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// A content taken in, for judging.
    Opened open(Draft draft) {
        return open(draft.part(), draft.digest());
    }

    /// A content kept; refused when it is not, bit for bit, what was kept.
    Opened open(Attachment attachment) {
        return open(place(attachment.county(), attachment.digest(), SEALED), attachment.digest());
    }

    /// The picture drawn of a content; no bytes when it cannot be drawn, nothing when nobody tried.
    Optional<byte[]> preview(Attachment attachment) {
        var file = place(attachment.county(), attachment.digest(), ".preview");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (var sealed = Files.newInputStream(file);
                var in = vault.opening(sealed)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException | RuntimeException spoiled) {
            LOG.warn("the preview of {} does not open and is drawn again", attachment.id(), spoiled);
            return Optional.empty();
        }
    }

    void keepPreview(Attachment attachment, byte[] picture) throws IOException {
        var part = PrivateFiles.fresh(incoming, Ids.next() + ".part");
        try (var out = vault.sealing(Files.newOutputStream(part))) {
            out.write(picture);
        }
        move(part, place(attachment.county(), attachment.digest(), ".preview"));
    }

    /// Every folder that holds contents.
    List<Path> shelves() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var shelves = Files.find(folder, SHELF, (path, kind) -> isShelf(path) && kind.isDirectory())) {
            return shelves.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Writes a content anew under the current key; refuses to when it is not what its name says.
    void reseal(Path sealed) throws IOException {
        var part = PrivateFiles.fresh(incoming, Ids.next() + ".part");
        try (var file = Files.newInputStream(sealed);
                var in = new DigestInputStream(vault.opening(file), PrivateFiles.sha256())) {
            try (var out = vault.sealing(Files.newOutputStream(part))) {
                in.transferTo(out);
            }
            var name = sealed.getFileName().toString();
            if (name.endsWith(SEALED) && !name.equals(hex(in) + SEALED)) {
                throw new IOException("another content lies under the name " + name);
            }
            move(part, sealed);
        } finally {
            new Opened(part).close();
        }
    }

    private boolean isShelf(Path path) {
        var place = folder.relativize(path);
        return place.getNameCount() == SHELF && !place.startsWith(".incoming") && !place.startsWith(".opened");
    }

    private static String hex(DigestInputStream read) {
        return HexFormat.of().formatHex(read.getMessageDigest().digest());
    }

    private Opened open(Path sealed, String digest) {
        var plain = new Opened(opened.resolve(Ids.next().toString()));
        try {
            PrivateFiles.fresh(opened, plain.path().getFileName().toString());
            try (var file = Files.newInputStream(sealed);
                    var in = new DigestInputStream(vault.opening(file), PrivateFiles.sha256());
                    var out = Files.newOutputStream(plain.path())) {
                in.transferTo(out);
                if (!hex(in).equals(digest)) {
                    throw new IOException("another content lies under the digest " + digest);
                }
            }
            return plain;
        } catch (IOException | RuntimeException damaged) {
            plain.close();
            LOG.error("the content {} does not open", digest, damaged);
            throw new Refused(
                    "attachment.damaged",
                    "这份附件在磁盘上缺失、损坏或被改动，没有打开。请系统管理员从备份恢复，摘要 %s".formatted(digest.substring(0, 12)));
        }
    }

    private Path place(String county, String digest, String ending) {
        return folder.resolve(county).resolve(digest.substring(0, 2)).resolve(digest + ending);
    }

    /// On the disk before it has its name, so that no name stands for half a content.
    private static void move(Path part, Path place) throws IOException {
        try (var written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        PrivateFiles.folder(place.resolveSibling("."));
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
