package huizhanjia.attachment.virus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.Refused;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ClamdTests {

    @Test
    void a_clean_file_passes_and_the_scanner_saw_all_of_it() throws Exception {
        var content = new byte[200_000];
        content[199_999] = 7;
        try (var clamd = new PaperClamd("stream: OK\0")) {
            assertThatCode(() -> clamd.client().check(content)).doesNotThrowAnyException();
            assertThat(clamd.seen.get()).isEqualTo(content);
        }
    }

    @Test
    void an_infected_file_is_refused_by_name() throws Exception {
        try (var clamd = new PaperClamd("stream: Win.Test.EICAR_HDB-1 FOUND\0")) {
            assertThatThrownBy(() -> clamd.client().check("x".getBytes(UTF_8)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("查出病毒（Win.Test.EICAR_HDB-1）");
        }
    }

    @Test
    void a_scanner_that_errs_or_is_dead_lets_nothing_pass() throws Exception {
        int port;
        try (var clamd = new PaperClamd("INSTREAM size limit exceeded. ERROR\0")) {
            port = clamd.client().port();
            assertSilent(clamd.client());
        }
        assertSilent(new Clamd("127.0.0.1", port));
    }

    @Test
    void the_address_is_host_and_port_or_nothing() {
        assertThat(ScannerSetup.scanner("")).isEqualTo(new NoScanner());
        assertThat(ScannerSetup.scanner("clamd.local:3310")).isEqualTo(new Clamd("clamd.local", 3310));
        assertThatThrownBy(() -> ScannerSetup.scanner("clamd"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("主机:端口");
    }

    private void assertSilent(Scanner scanner) {
        assertThatThrownBy(() -> scanner.check("x".getBytes(UTF_8)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("请系统管理员检查 HUIZHANJIA_CLAMAV");
    }

    /// A daemon that reads one file and gives one answer.
    private static final class PaperClamd implements AutoCloseable {

        private final ServerSocket door;
        private final CompletableFuture<byte[]> seen = new CompletableFuture<>();

        PaperClamd(String answer) throws IOException {
            door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> serve(answer));
        }

        Clamd client() {
            return new Clamd("127.0.0.1", door.getLocalPort());
        }

        private void serve(String answer) {
            try (var socket = door.accept();
                    var in = new DataInputStream(socket.getInputStream())) {
                assertThat(new String(in.readNBytes(10), UTF_8)).isEqualTo("zINSTREAM\0");
                var content = new ByteArrayOutputStream();
                for (var length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                seen.complete(content.toByteArray());
                socket.getOutputStream().write(answer.getBytes(UTF_8));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
