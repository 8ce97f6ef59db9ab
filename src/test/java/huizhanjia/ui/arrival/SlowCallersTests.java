package huizhanjia.ui.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Callers who send or read a byte now and then, many of them, against a server that runs: whoever works does
/// not notice. A test that is held up fails by the patience of its own connection.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"huizhanjia.proxies=127.0.0.1,::1 192.0.2.0/24", "huizhanjia.head-limit=2s"})
@Import(AccessWorld.class)
record SlowCallersTests(
        People people, PaperUnions unions, @LocalServerPort int port) {

    private static final int MANY = 200;

    @Test
    void forms_that_trickle_in_stop_nobody() throws IOException {
        var clerk = Caller.at(port, "10.7.0.1").signIn(people.with(Post.ORGANIZER, unions.county));
        try (var slow = new Slow()) {
            for (var i = 0; i < MANY; i++) {
                slow.open(port).say(Wire.formHead("/sign-in", 900, from(i)) + "loginName=");
            }
            assertThat(Wire.status(clerk.get("/sessions"))).isEqualTo(200);
            assertThat(Wire.status(Caller.at(port, "10.7.0.2").get("/sign-in"))).isEqualTo(200);
            slow.say("x");
            assertThat(Wire.status(clerk.get("/sessions"))).isEqualTo(200);
        }
    }

    @Test
    void files_that_trickle_in_stop_nobody() throws IOException {
        var clerk = Caller.at(port, "10.7.0.1").signIn(people.with(Post.ORGANIZER, unions.county));
        try (var slow = new Slow()) {
            for (var i = 0; i < MANY; i++) {
                slow.open(port)
                        .say(Wire.head(
                                        "POST /verify/x",
                                        from(i),
                                        "Content-Type: multipart/form-data; boundary=edge",
                                        "Content-Length: 9000")
                                + "\r\n--edge\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\nguess");
            }
            assertThat(Wire.status(clerk.get("/sessions"))).isEqualTo(200);
            assertThat(Wire.status(Caller.at(port, "10.7.0.2").get("/sign-in"))).isEqualTo(200);
        }
    }

    @Test
    void answers_nobody_reads_stop_nobody() throws IOException {
        var clerk = Caller.at(port, "10.7.0.1").signIn(people.with(Post.ORGANIZER, unions.county));
        var large = Wire.found(Caller.at(port, "10.7.0.2").get("/sign-in"), "src=\"(/a/[^\"]+)\"");
        assertThat(large).isNotEmpty();
        try (var slow = new Slow()) {
            for (var i = 0; i < MANY; i++) {
                var asked = "GET %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n\r\n".formatted(large, from(i));
                slow.open(port).say(asked.repeat(40));
            }
            assertThat(Wire.status(clerk.get("/sessions"))).isEqualTo(200);
            assertThat(Wire.status(Caller.at(port, "10.7.0.2").get("/sign-in"))).isEqualTo(200);
        }
    }

    @Test
    void whoever_does_not_end_a_head_in_time_is_hung_up_on() throws IOException, InterruptedException {
        try (var wire = Wire.to(port)) {
            wire.say("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Long: ");
            var isOpen = true;
            for (var i = 0; i < 600 && isOpen; i++) {
                isOpen = isTaken(wire);
                Thread.sleep(20);
            }
            assertThat(isOpen).isFalse();
        }
    }

    @Test
    void one_network_has_so_many_requests_open_at_once_and_the_next_has_its_own() throws IOException {
        var slowly = Wire.formHead("/sign-in", 900, "X-Forwarded-For: 10.7.9.9") + "loginName=";
        try (var slow = new Slow()) {
            var beyond = "";
            for (var i = 0; i < 2 * ConcurrencyLimit.MOST_AT_ONCE && Wire.status(beyond) != 429; i++) {
                slow.open(port).say(slowly);
                beyond = Caller.at(port, "10.7.9.9").get("/sign-in");
            }
            assertThat(Wire.status(beyond)).isEqualTo(429);
            assertThat(beyond).contains("Retry-After: 5", "打开的页面太多");
            assertThat(Wire.status(Caller.at(port, "10.7.9.10").get("/sign-in")))
                    .isEqualTo(200);
        }
    }

    private static boolean isTaken(Wire wire) {
        try {
            wire.say("a");
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }

    private static String from(int number) {
        return "X-Forwarded-For: 10.8.%d.%d".formatted(number / 20, number % 20);
    }

    /// Connections that stay open while something else happens.
    private record Slow(List<Wire> wires) implements AutoCloseable {

        Slow() {
            this(new ArrayList<>());
        }

        Wire open(int port) throws IOException {
            var wire = Wire.to(port);
            wires.add(wire);
            return wire;
        }

        void say(String text) throws IOException {
            for (var wire : wires) {
                wire.say(text);
            }
        }

        @Override
        public void close() {
            wires.forEach(Wire::close);
        }
    }
}
