package huizhanjia.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFolderTests {

    private final Path root;
    private final KeyRing keys;
    private final Vault vault;
    private final SealedFolder folder;

    SealedFolderTests(@TempDir Path data) {
        root = data.resolve("uploads");
        keys = new KeyRing(data.resolve("keys"));
        vault = keys.vault();
        folder = new SealedFolder(vault, root, UnaryOperator.identity());
    }

    @Test
    void a_new_key_reaches_every_file_and_all_open_as_before() throws IOException {
        var kept = IntStream.range(0, 7).mapToObj(at -> keep("会议记录 " + at)).toList();
        keys.turn(vault);
        assertThat(sealedNow()).isZero();
        assertThat(folder.reseal()).isEqualTo(7);
        assertThat(sealedNow()).isEqualTo(7);
        assertThat(folder.reseal()).isZero();
        for (var at = 0; at < kept.size(); at++) {
            try (var opened = open(kept.get(at))) {
                assertThat(opened).hasContent("会议记录 " + at);
            }
        }
        assertNothingUnderWay();
    }

    @Test
    void what_came_to_rest_under_the_old_key_after_it_changed_is_reached_the_next_time() throws IOException {
        var place = root.resolve("210199/late.sealed");
        var late = folder.draft(folder.at(place), out -> out.write("慢慢上传".getBytes(UTF_8)));
        keys.turn(vault);
        assertThat(folder.reseal()).isZero();
        folder.settle(late, place);
        assertThat(sealedNow()).isZero();
        assertThat(folder.reseal()).isEqualTo(1);
        assertThat(sealedNow()).isEqualTo(1);
    }

    @Test
    void what_is_spoiled_stays_as_it_is_and_stops_nothing() throws IOException {
        var good = keep("好的");
        var spoiled = keep("坏的");
        var bytes = Files.readAllBytes(spoiled);
        bytes[bytes.length - 1] ^= 1;
        Files.write(spoiled, bytes);
        keys.turn(vault);
        assertThat(folder.reseal()).isEqualTo(1);
        assertThat(folder.reseal()).isZero();
        assertThat(spoiled).hasBinaryContent(bytes);
        assertThatThrownBy(() -> open(spoiled)).isInstanceOf(IOException.class);
        open(good).close();
        assertNothingUnderWay();
    }

    @Test
    void a_server_that_died_in_the_middle_left_the_old_file_and_goes_on() throws IOException {
        var kept = keep("没写完");
        keys.turn(vault);
        var part = PrivateFiles.fresh(root.resolve(".incoming"), "half.part");
        Files.write(part, Arrays.copyOf(vault.currentHead(), 9));
        var plain = PrivateFiles.fresh(root.resolve(".opened"), "plain");

        folder.removeLeftovers();
        assertThat(part).doesNotExist();
        assertThat(plain).doesNotExist();
        open(kept).close();
        assertThat(folder.reseal()).isEqualTo(1);
        open(kept).close();
    }

    @Test
    void what_is_removed_meanwhile_does_not_come_back() throws InterruptedException {
        var kept = IntStream.range(0, 60).mapToObj(at -> keep("名册 " + at)).toList();
        keys.turn(vault);
        var removing = Thread.startVirtualThread(() -> kept.reversed().forEach(folder::remove));
        folder.reseal();
        removing.join();
        assertThat(kept).noneMatch(Files::exists);
        assertNothingUnderWay();
    }

    @Test
    void a_file_under_the_name_of_another_does_not_open() throws IOException {
        var mine = keep("我的名册");
        var yours = keep("你的名册");
        Files.copy(mine, yours, StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> open(yours)).isInstanceOf(IOException.class);
        assertThat(folder.unopened()).containsExactly(folder.at(yours));
        keys.turn(vault);
        assertThat(folder.reseal()).as("nor is it made to fit by a new key").isEqualTo(1);
        assertThatThrownBy(() -> open(yours)).isInstanceOf(IOException.class);
        assertNothingUnderWay();
    }

    @Test
    void files_from_before_names_counted_are_bound_to_theirs() throws IOException {
        var place = root.resolve("210199/old.sealed");
        PrivateFiles.folder(root.resolve("210199"));
        Files.write(place, keys.unbound("老名册"));
        open(place).close();
        assertThat(folder.reseal()).isEqualTo(1);
        assertThat(folder.reseal()).isZero();
        vault.bind(folder.name());
        try (var opened = open(place)) {
            assertThat(opened).hasContent("老名册");
        }
        Files.write(place, keys.unbound("更老的名册"));
        assertThatThrownBy(() -> open(place)).isInstanceOf(Refused.class);
    }

    @Test
    void nothing_stays_of_what_cannot_be_written_or_is_not_there() {
        assertThatThrownBy(() -> folder.draft(folder.at(root.resolve("half.sealed")), out -> {
                    out.write(1);
                    throw new IOException("the connection broke");
                }))
                .hasMessage("the connection broke");
        assertThatThrownBy(() -> open(root.resolve("210199/gone.sealed"))).isInstanceOf(NoSuchFileException.class);
        assertNothingUnderWay();
    }

    @Test
    void what_outlived_its_day_goes() throws IOException {
        var old = keep("旧的");
        var fresh = keep("新的");
        var now = Instant.now();
        Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofDays(2))));
        folder.removeBefore(now.minus(Duration.ofDays(1)));
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    private Path keep(String text) {
        try {
            var place = root.resolve("210199").resolve(Integer.toHexString(text.hashCode()) + ".sealed");
            folder.settle(folder.draft(folder.at(place), out -> out.write(text.getBytes(UTF_8))), place);
            return place;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private InputStream open(Path place) throws IOException {
        try (var content = folder.read(place)) {
            return new ByteArrayInputStream(content.readAllBytes());
        }
    }

    private void assertNothingUnderWay() {
        for (var underWay : List.of(root.resolve(".incoming"), root.resolve(".opened"))) {
            if (Files.exists(underWay)) {
                assertThat(underWay).isEmptyDirectory();
            }
        }
    }

    /// How many files are sealed with the current key.
    private long sealedNow() throws IOException {
        var head = vault.currentHead();
        try (var files = Files.walk(root)) {
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
