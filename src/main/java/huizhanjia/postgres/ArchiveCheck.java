package huizhanjia.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/// Reads a back-up to its last byte before anything is touched: every file against its SHA-256, the whole against the
/// checksum that ends a gzip file. One flipped bit, a cut end or a file too many is refused.
final class ArchiveCheck {

    private static final String LABEL = "backup_label";

    private final Checksums found = new Checksums();
    private @Nullable Checksums told;
    private boolean isLabelled;

    private ArchiveCheck() {}

    /// Refused when the file is no back-up, or not every byte of it is as it was written. A back-up of an earlier
    /// release names no checksums of its files; of such a one the whole is judged.
    static void check(Path file, BackUpSeal seal) {
        if (Files.notExists(file)) {
            throw new Refused("database.no-such-backup", "找不到备份文件 %s".formatted(file));
        }
        var check = new ArchiveCheck();
        try (var stream = new GZIPInputStream(seal.open(file))) {
            check.read(stream);
        } catch (AccessDeniedException denied) {
            throw new Refused("database.backup-unreadable", "备份文件 %s 读不了，请检查它的权限".formatted(file));
        } catch (IOException | IllegalArgumentException notWhole) {
            throw damaged(file);
        }
        if (!check.isWhole()) {
            throw damaged(file);
        }
    }

    private boolean isWhole() {
        return isLabelled && Optional.ofNullable(told).map(found::isSame).orElse(true);
    }

    private void read(InputStream stream) throws IOException {
        var tar = new TarArchiveInputStream(stream);
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isDirectory()) {
                continue;
            }
            if (entry.getName().equals(Checksums.NAME)) {
                told = Checksums.read(new String(tar.readAllBytes(), UTF_8));
            } else {
                isLabelled |= entry.getName().equals(LABEL);
                add(entry.getName(), tar);
            }
        }
        stream.transferTo(OutputStream.nullOutputStream()); // the checksum of the whole comes after the archive's end
    }

    private void add(String name, InputStream content) throws IOException {
        var digest = Sha256.begun();
        try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            content.transferTo(sink);
        }
        found.add(name, digest);
    }

    private static Refused damaged(Path file) {
        return new Refused("database.not-a-backup", "%s 不是完整的会站家备份文件，或者已经损坏；没有改动任何数据，请换一份备份".formatted(file));
    }
}
