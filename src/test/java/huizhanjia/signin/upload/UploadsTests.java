package huizhanjia.signin.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import huizhanjia.PeopleTest;
import huizhanjia.TestDatabase;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.ui.arrival.Caller;
import huizhanjia.ui.arrival.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Who is turned away is turned away before a file is read, and what lies on disk while one comes is what would
/// lie there if the server were killed at that moment.
@PeopleTest
record UploadsTests(
        People people, PaperUnions unions, @LocalServerPort int port) {

    private static final Path DATA = TestDatabase.DATA;
    private static final String LINE = "王某某,210199199001010000\n";

    @Test
    void who_is_turned_away_is_told_so_before_the_file_has_come() throws IOException {
        var stranger = Caller.at(port, "");
        var chair = Caller.at(port, "").signIn(people.with(Post.COUNTY_CHAIR, unions.county));
        var organizer = organizer();
        assertThat(Wire.status(begun(stranger, "/intakes", lead("guess")))).isIn(302, 403);
        assertThat(Wire.status(begun(chair, "/intakes", of(chair) + lead(token(chair)))))
                .isEqualTo(403);
        assertThat(Wire.status(begun(organizer, "/intakes", lead("guess")))).isEqualTo(403);
        assertThat(Wire.status(begun(organizer, "/sign-out", lead("guess")))).isEqualTo(403);
        assertThat(Wire.status(organizer.get("/sessions"))).isEqualTo(200);
        assertThat(underWay()).isEmpty();
    }

    @Test
    void nothing_readable_lies_on_disk_while_a_file_comes() throws IOException {
        var organizer = organizer();
        var secret = "王" + UUID.randomUUID();
        try (var wire = Wire.to(port)) {
            wire.say(head(organizer, "/intakes", 4_000_000)
                    + field("in-post", stamp(organizer))
                    + lead(token(organizer))
                    + (secret + "," + LINE).repeat(20_000));
            await().until(() -> underWay().stream().anyMatch(file -> size(file) > 0));
            assertThat(readable(secret)).isEmpty();
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> underWay().isEmpty());
        assertThat(readable(secret)).isEmpty();
    }

    @Test
    void nothing_readable_lies_on_disk_when_a_file_has_come() throws IOException {
        var organizer = organizer();
        var secret = "王" + UUID.randomUUID();
        var body = field("in-post", stamp(organizer)) + lead(token(organizer)) + "姓名,证件号码\n" + secret
                + ",x\n\r\n--edge--\r\n";
        var answer = Wire.ask(port, head(organizer, "/intakes", body.getBytes(UTF_8).length) + body);
        assertThat(Wire.status(answer)).isEqualTo(302);
        assertThat(Wire.status(organizer.get(Wire.found(answer, "Location: (\\S+)"))))
                .isEqualTo(200);
        assertThat(readable(secret)).isEmpty();
        assertThat(underWay()).isEmpty();
    }

    private Caller organizer() throws IOException {
        return Caller.at(port, "").signIn(people.with(Post.ORGANIZER, unions.county));
    }

    /// The answer to an upload whose file never ends.
    private String begun(Caller caller, String path, String lead) throws IOException {
        try (var wire = Wire.to(port)) {
            wire.say(head(caller, path, 4_000_000) + lead + LINE);
            var answer = new StringBuilder();
            var in = wire.socket().getInputStream();
            for (var one = in.read(); one >= 0 && one != '\n'; one = in.read()) {
                answer.append((char) one);
            }
            return answer.toString();
        }
    }

    private static String head(Caller caller, String path, int length) {
        return Wire.head("POST " + path, caller.headers("Content-Type: multipart/form-data; boundary=edge"))
                + "Content-Length: " + length + "\r\n\r\n";
    }

    private static String lead(String token) {
        return field("_csrf", token) + field("kind", "guests") + field("org", "")
                + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"名册.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
    }

    private static String field(String name, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value);
    }

    private static String token(Caller caller) throws IOException {
        return URLDecoder.decode(Caller.token(caller.get("/sessions")), UTF_8);
    }

    /// The field that says in which post the form was opened.
    private static String of(Caller caller) throws IOException {
        return field("in-post", stamp(caller));
    }

    private static String stamp(Caller caller) throws IOException {
        var stamped = Jsoup.parse(caller.get("/sessions")).selectFirst("input[name=in-post]");
        return Objects.requireNonNull(stamped).val();
    }

    private static List<Path> underWay() throws IOException {
        return files(DATA.resolve("uploads-under-way"));
    }

    /// Files with the text in them, where the house writes and where its container would.
    private static List<Path> readable(String text) throws IOException {
        var places = Stream.concat(Stream.of(DATA), temporary().stream()).toList();
        return places.stream()
                .flatMap(place -> files(place).stream())
                .filter(file -> content(file).contains(new String(text.getBytes(UTF_8), ISO_8859_1)))
                .toList();
    }

    private static List<Path> temporary() throws IOException {
        try (var here = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return here.filter(it -> it.getFileName().toString().startsWith("tomcat.") || Files.isRegularFile(it))
                    .filter(it -> isYoung(it))
                    .toList();
        }
    }

    private static boolean isYoung(Path file) {
        return Files.isDirectory(file) || file.toFile().lastModified() > System.currentTimeMillis() - 600_000;
    }

    private static List<Path> files(Path place) {
        if (Files.notExists(place)) {
            return List.of();
        }
        try (var all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException | UncheckedIOException moving) {
            return List.of();
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private static String content(Path file) {
        try {
            return size(file) > 50_000_000 ? "" : Files.readString(file, ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        } catch (IOException notOurs) {
            return "";
        }
    }
}
