package huizhanjia.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.Refused;
import huizhanjia.vault.KeyRing;
import huizhanjia.vault.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentResealingTests {

    private static final int BATCH = 3;

    private final Path data;
    private final KeyRing keys;
    private final Vault vault;
    private final ContentFolder folder;

    ContentResealingTests(@TempDir Path data) {
        this.data = data;
        keys = new KeyRing(data.resolve("keys"));
        vault = keys.vault();
        folder = new ContentFolder(vault, data);
    }

    @Test
    void a_new_key_reaches_every_content_and_preview_and_all_open_as_before() throws IOException {
        var contents = IntStream.range(0, 7).mapToObj(at -> "会议记录 " + at).toList();
        var kept = contents.stream().map(this::keep).toList();
        folder.keepPreview(kept.getFirst(), new byte[] {1, 2, 3});
        keys.turn(vault);
        assertThat(sealedNow()).isZero();

        var resealing = new ContentResealing(folder);
        var rounds = 0;
        for (var done = round(resealing); done > 0; done = round(resealing)) {
            assertThat(done).isLessThanOrEqualTo(BATCH);
            rounds++;
        }
        assertThat(rounds).isEqualTo(3);
        assertThat(sealedNow()).isEqualTo(8);
        for (var at = 0; at < kept.size(); at++) {
            try (var opened = folder.open(kept.get(at))) {
                assertThat(opened.path()).hasContent(contents.get(at));
            }
        }
        assertThat(folder.preview(kept.getFirst())).hasValue(new byte[] {1, 2, 3});
        assertThat(data.resolve("attachments/.incoming")).isEmptyDirectory();
    }

    @Test
    void a_second_new_key_reaches_them_as_well() {
        keep("一");
        var resealing = new ContentResealing(folder);
        for (var time = 0; time < 2; time++) {
            keys.turn(vault);
            assertThat(round(resealing)).isEqualTo(1);
            assertThat(round(resealing)).isZero();
        }
    }

    @Test
    void what_is_spoiled_or_lies_under_another_name_stays_as_it_is_and_stops_nothing() throws IOException {
        var good = keep("好的");
        var spoiled = keep("坏的");
        var strange = keep("别的");
        var files = List.of(place(spoiled), place(strange));
        var bytes = Files.readAllBytes(files.getFirst());
        bytes[bytes.length - 1] ^= 1;
        Files.write(files.getFirst(), bytes);
        Files.copy(place(good), files.getLast(), StandardCopyOption.REPLACE_EXISTING);
        var before = List.of(Files.readAllBytes(files.getFirst()), Files.readAllBytes(files.getLast()));
        keys.turn(vault);

        var resealing = new ContentResealing(folder);
        assertThat(round(resealing)).isEqualTo(1);
        assertThat(round(resealing)).isZero();
        assertThat(files.getFirst()).hasBinaryContent(before.getFirst());
        assertThat(files.getLast()).hasBinaryContent(before.getLast());
        assertThatThrownBy(() -> folder.open(spoiled)).isInstanceOf(Refused.class);
        folder.open(good).close();
    }

    @Test
    void a_server_that_died_in_the_middle_left_the_old_content_and_goes_on() throws IOException {
        var kept = keep("没写完");
        keys.turn(vault);
        var part = PrivateFiles.fresh(data.resolve("attachments/.incoming"), "half.part");
        Files.write(part, Arrays.copyOf(vault.currentHead(), 9));

        folder.removeLeftovers();
        folder.open(kept).close();
        assertThat(round(new ContentResealing(folder))).isEqualTo(1);
        folder.open(kept).close();
        assertThat(part).doesNotExist();
    }

    private int round(ContentResealing resealing) {
        return resealing.reseal(vault.currentHead(), BATCH);
    }

    private Attachment keep(String text) {
        try {
            var content = new ByteArrayInputStream(text.getBytes(UTF_8));
            var draft = folder.receive(content, SizeLimit.STANDARD);
            folder.settle(draft, "210199");
            var by = new Attachment.Bringer(AppointmentId.next(), "李青", "组织干部");
            return new Attachment(
                    AttachmentId.next(),
                    "210199",
                    "记录.txt",
                    MediaKind.TXT,
                    draft.bytes(),
                    draft.digest(),
                    by,
                    Instant.EPOCH);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Path place(Attachment kept) {
        var digest = kept.digest();
        return data.resolve("attachments/210199")
                .resolve(digest.substring(0, 2))
                .resolve(digest + ".sealed");
    }

    /// How many files are sealed with the current key.
    private long sealedNow() throws IOException {
        var head = vault.currentHead();
        try (var files = Files.walk(data.resolve("attachments"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Arrays.equals(Arrays.copyOf(read(file), head.length), head))
                    .count();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
