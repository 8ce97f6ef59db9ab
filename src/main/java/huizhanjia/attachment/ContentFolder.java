package huizhanjia.attachment;

import huizhanjia.database.BackedUp;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Sha256;
import huizhanjia.vault.Sealed;
import huizhanjia.vault.SealedFolder;
import huizhanjia.vault.SealedPlace;
import huizhanjia.vault.Vault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Contents on disk, sealed, each once a county under its own digest: `attachments/210199/ab/ab3f….sealed`.
/// They never change, but for the key they are sealed with.
@Component
class ContentFolder implements BackedUp, Sealed {

    private static final Logger LOG = LoggerFactory.getLogger(ContentFolder.class);

    private static final String PREVIEW = ".preview";

    /// A content gets its name, its digest, only when all of it was taken in; it is bound by that digest, which is
    /// compared whenever it is opened, and its envelope only to being a content.
    private static final String CONTENT = "content";

    private final SealedFolder files;

    ContentFolder(Vault vault, @Value("${huizhanjia.data:data}") Path data) {
        this.files =
                new SealedFolder(vault, data.resolve("attachments"), name -> name.endsWith(PREVIEW) ? name : CONTENT);
    }

    @Override
    public Path folder() {
        return files.root();
    }

    @Override
    public String name() {
        return files.name();
    }

    @Override
    public int reseal() {
        return files.reseal();
    }

    @Override
    public List<SealedPlace> unopened() {
        return files.unopened();
    }

    /// What a killed server left under way.
    void removeLeftovers() {
        files.removeLeftovers();
    }

    /// Takes a content in, sealed from its first byte on disk; refused as soon as it is too large.
    SealedDraft receive(InputStream from, SizeLimit limit) throws IOException {
        try (var in = new DigestInputStream(from, Sha256.begun())) {
            var bytes = new AtomicLong();
            var part = files.draft(files.at(folder().resolve(CONTENT)), out -> bytes.set(limit.copy(in, out)));
            return new SealedDraft(part, Sha256.hex(in.getMessageDigest()), bytes.get());
        }
    }

    /// Keeps what was taken in. The same content kept again replaces itself, which mends what the disk spoiled.
    void settle(SealedDraft sealedDraft, String county) {
        try {
            files.settle(sealedDraft.part(), place(county, sealedDraft.digest(), ".sealed"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// A content taken in, in memory, for judging.
    byte[] open(SealedDraft sealedDraft) {
        return content(sealedDraft.part().path(), sealedDraft.digest());
    }

    /// A content kept, in memory; refused when it is not, bit for bit, what was kept.
    byte[] content(Attachment attachment) {
        return content(place(attachment.county(), attachment.digest(), ".sealed"), attachment.digest());
    }

    /// A content kept, on its way to whoever reads it, however slowly; refused like `content`, before its first byte.
    InputStream open(Attachment attachment) {
        var place = place(attachment.county(), attachment.digest(), ".sealed");
        try {
            check(place, attachment.digest(), OutputStream.nullOutputStream());
            return files.read(place);
        } catch (IOException | RuntimeException damaged) {
            throw damaged(attachment.digest(), damaged);
        }
    }

    /// The picture drawn of a content; no bytes when it cannot be drawn, nothing when nobody tried.
    Optional<byte[]> preview(Attachment attachment) {
        var file = previewOf(attachment);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (var in = files.read(file)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException | RuntimeException spoiled) {
            LOG.warn("the preview of {} does not open and is drawn again", attachment.id(), spoiled);
            return Optional.empty();
        }
    }

    void keepPreview(Attachment attachment, byte[] picture) throws IOException {
        var place = previewOf(attachment);
        files.settle(files.draft(files.at(place), out -> out.write(picture)), place);
    }

    private byte[] content(Path sealed, String digest) {
        var plain = new ByteArrayOutputStream();
        try {
            check(sealed, digest, plain);
            return plain.toByteArray();
        } catch (IOException | RuntimeException damaged) {
            throw damaged(digest, damaged);
        }
    }

    private void check(Path sealed, String digest, OutputStream to) throws IOException {
        var seen = Sha256.begun();
        try (var in = new DigestInputStream(files.read(sealed), seen)) {
            in.transferTo(to);
        }
        if (!Sha256.hex(seen).equals(digest)) {
            throw new IOException("another content lies under the digest " + digest);
        }
    }

    private static Refused damaged(String digest, Exception why) {
        LOG.error("the content {} does not open", digest, why);
        return new Refused(
                "attachment.damaged", "这份附件在磁盘上缺失、损坏或被改动，没有打开。请系统管理员从备份恢复，摘要 %s".formatted(digest.substring(0, 12)));
    }

    private Path previewOf(Attachment attachment) {
        return place(attachment.county(), attachment.digest(), PREVIEW);
    }

    private Path place(String county, String digest, String ending) {
        return folder().resolve(county).resolve(digest.substring(0, 2)).resolve(digest + ending);
    }
}
