package huizhanjia.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.kernel.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// A `.tar.gz` under construction, for its owner's eyes only: it holds everything the county knows, and the
/// checksums by which `ArchiveCheck` judges it.
final class ArchiveWriter implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final TarArchiveOutputStream tar;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final MessageDigest digest = Sha256.begun();
    private final Checksums sums = new Checksums();

    private ArchiveWriter(TarArchiveOutputStream tar) {
        this.tar = tar;
    }

    static ArchiveWriter to(Path file, BackUpSeal seal) throws IOException {
        Private.createFile(file);
        var sealed = seal.seal(new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES));
        var packed = new GZIPOutputStream(sealed, BUFFER_BYTES);
        var tar = new TarArchiveOutputStream(packed, UTF_8.name());
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        return new ArchiveWriter(tar);
    }

    void addFolder(String name) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        tar.closeArchiveEntry();
    }

    void addText(String name, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        open(name, bytes.length);
        write(bytes, bytes.length);
        close(name);
    }

    /// Takes as many bytes as the file had when it was opened, though it may grow or shrink while we read.
    void addFile(String name, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var size = Files.size(file);
            open(name, size);
            copy(content, size);
            close(name);
        }
    }

    /// The last word: without it the archive is not whole.
    void addChecksums() throws IOException {
        addText(Checksums.NAME, sums.text());
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    private void open(String name, long size) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(size);
        tar.putArchiveEntry(entry);
    }

    private void close(String name) throws IOException {
        tar.closeArchiveEntry();
        sums.add(name, digest);
    }

    private void write(byte[] bytes, int length) throws IOException {
        tar.write(bytes, 0, length);
        digest.update(bytes, 0, length);
    }

    private void copy(InputStream content, long size) throws IOException {
        for (var left = size; left > 0; ) {
            var wanted = (int) Math.min(left, buffer.length);
            var read = content.readNBytes(buffer, 0, wanted);
            Arrays.fill(buffer, read, wanted, (byte) 0);
            write(buffer, wanted);
            left -= wanted;
        }
    }
}
