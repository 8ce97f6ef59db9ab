package huizhanjia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

/// Lists leave as they grow, and never as a part that looks whole.
class OutboxTests {

    private static final int LONG = 1_000_000;

    private final Path data;
    private final Outbox outbox;

    OutboxTests(@TempDir Path data) {
        this.data = data;
        outbox = new Outbox(new KeyRing(data.resolve("keys")).vault(), data, new DefaultApplicationArguments());
    }

    @Test
    void a_list_arrives_as_it_was_written_and_nothing_of_it_stays() throws IOException {
        for (int length : new int[] {0, 1, 65_000, LONG}) {
            var written = bytes(length);
            var arrived = new ByteArrayOutputStream();
            outbox.send(out -> out.write(written), () -> arrived);
            assertThat(arrived.toByteArray()).isEqualTo(written);
            assertThat(left()).isZero();
        }
    }

    @Test
    void the_beginning_of_a_long_list_leaves_before_its_end_is_written() throws IOException {
        var begun = new CountDownLatch(1);
        var first = new boolean[1];
        outbox.send(
                out -> {
                    out.write(bytes(LONG));
                    first[0] = begunInTime(begun);
                    out.write(bytes(LONG));
                },
                () -> {
                    begun.countDown();
                    return OutputStream.nullOutputStream();
                });
        assertThat(first[0]).isTrue();
    }

    @Test
    void a_refusal_before_anything_left_is_a_refusal_and_opens_no_door() {
        assertThatThrownBy(() -> outbox.send(
                        out -> {
                            out.write(bytes(1_000));
                            throw new Refused("list.refused", "请写明用途");
                        },
                        OutboxTests::noDoor))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_breaks_off_on_its_way_breaks_the_connection_off() throws IOException {
        var arrived = new ByteArrayOutputStream();
        assertThatThrownBy(() -> outbox.send(
                        out -> {
                            out.write(bytes(LONG));
                            throw new Refused("list.refused", "请写明用途");
                        },
                        () -> arrived))
                .isInstanceOf(IOException.class)
                .hasRootCauseInstanceOf(Refused.class);
        assertThat(left()).isZero();
    }

    @Test
    void whoever_goes_away_ends_it() throws IOException {
        assertThatThrownBy(() -> outbox.send(out -> out.write(bytes(LONG)), OutboxTests::noDoor))
                .isInstanceOf(IOException.class);
        assertThat(left()).isZero();
    }

    private static OutputStream noDoor() throws IOException {
        throw new IOException("the reader went away");
    }

    private static boolean begunInTime(CountDownLatch begun) {
        try {
            return begun.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private long left() throws IOException {
        try (var files = Files.walk(data.resolve("outbox"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
