package huizhanjia.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A back-up that is not to the last bit what was written is not restored, and leaves nothing behind.
class DamagedBackUpTests {

    private static final byte[] WHOLE = write();

    @Test
    void one_flipped_bit_anywhere_is_found(@TempDir Path folder) throws Exception {
        var places = new Random(7);
        var content = inflated(WHOLE).orElseThrow();
        var damages = 0;
        for (var times = 0; times < 40; times++) {
            // The first ten bytes are gzip's own and hold the time of writing; not every one of them matters.
            var at = 10 + places.nextInt(WHOLE.length - 10);
            var damaged = damaged(bytes -> flipped(bytes, at, 1 << places.nextInt(8)));
            // A bit that fills up a byte between two blocks says nothing: the content is the same to the last byte.
            if (inflated(damaged).filter(same -> Arrays.equals(same, content)).isEmpty()) {
                refuses(folder, damaged);
                damages++;
            }
        }
        assertThat(damages).isGreaterThan(35);
    }

    /// What the archive holds, checked by gzip's own sum; nothing where gzip refuses it.
    private static Optional<byte[]> inflated(byte[] archive) {
        try (var content = new GZIPInputStream(new ByteArrayInputStream(archive))) {
            return Optional.of(content.readAllBytes());
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    @Test
    void a_cut_end_is_found(@TempDir Path folder) throws Exception {
        for (var length : List.of(0, 1, 100, WHOLE.length / 2, WHOLE.length - 8, WHOLE.length - 1)) {
            refuses(folder, damaged(bytes -> Arrays.copyOf(bytes, length)));
        }
    }

    @Test
    void a_block_of_noughts_is_found(@TempDir Path folder) throws Exception {
        refuses(folder, damaged(bytes -> {
            Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 4096, (byte) 0);
            return bytes;
        }));
    }

    @Test
    void a_file_changed_packed_anew_is_found(@TempDir Path folder) throws Exception {
        refuses(folder, repacked("PG_VERSION", text -> "16\n", true));
    }

    @Test
    void a_file_that_is_missing_is_found(@TempDir Path folder) throws Exception {
        refuses(folder, repacked("PG_VERSION", text -> text, false));
    }

    @Test
    void the_whole_one_is_taken(@TempDir Path folder) throws Exception {
        var file = Files.write(folder.resolve("whole.tar.gz"), WHOLE);
        Restoration.prepare(folder.resolve("data/database"), file, BackUpSeal.NONE);
        assertThat(folder.resolve("data/database/cluster.restored/backup_label"))
                .exists();
        assertThat(folder.resolve("data/database/cluster.restored/SHA256SUMS")).doesNotExist();
    }

    private static void refuses(Path folder, byte[] damaged) throws IOException {
        var file = Files.write(folder.resolve("damaged.tar.gz"), damaged);
        assertThatThrownBy(() -> Restoration.prepare(folder.resolve("data/database"), file, BackUpSeal.NONE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有改动任何数据");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private static byte[] damaged(UnaryOperator<byte[]> damage) {
        return damage.apply(WHOLE.clone());
    }

    private static byte[] flipped(byte[] bytes, int at, int bit) {
        bytes[at] ^= (byte) bit;
        return bytes;
    }

    /// The archive with one file changed or left out, and every checksum of gzip and tar right.
    private static byte[] repacked(String name, UnaryOperator<String> change, boolean isKept) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(WHOLE)));
                var to = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var content = from.readAllBytes();
                if (entry.getName().equals(name)) {
                    content = change.apply(new String(content, UTF_8)).getBytes(UTF_8);
                }
                if (isKept || !entry.getName().equals(name)) {
                    entry.setSize(content.length);
                    to.putArchiveEntry(entry);
                    to.write(content);
                    to.closeArchiveEntry();
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] write() {
        try {
            var folder = CarriedFolder.founded();
            var file = folder.path().resolveSibling("whole.tar.gz");
            folder.whileOpen(database -> {
                folder.write(100);
                database.backUp(file, List.of(), BackUpSeal.NONE);
            });
            return Files.readAllBytes(file);
        } catch (Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
