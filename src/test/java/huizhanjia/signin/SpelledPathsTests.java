package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.ui.arrival.Caller;
import huizhanjia.ui.arrival.Wire;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every way to spell an address meets the guards of the plain one, through all filters of a running server.
@PeopleTest
record SpelledPathsTests(
        People people, PaperUnions unions, @LocalServerPort int port) {

    static Stream<String> guarded() {
        return Stream.of("/members", "/sessions", "/clerks", "/intakes", "/api/echo", "/api/openapi", "/sign-ins")
                .flatMap(SpelledPathsTests::spelled);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void nobody_passes_a_guard_by_spelling(String path) throws IOException {
        var answer = Caller.at(port, "").get(path);
        assertThat(Wire.status(answer)).isIn(302, 400, 401, 404);
        assertThat(answer).doesNotContain("clerkName", "openapi\"");
        if (Wire.status(answer) == 302) {
            assertThat(answer).contains("Location: /sign-in");
        }
    }

    @Test
    void forms_without_a_token_are_refused_however_their_address_is_spelled() throws IOException {
        var caller = Caller.at(port, "").signIn(people.with(Post.SYSTEM_ADMIN, unions.county));
        for (var path : spelled("/sign-out").toList()) {
            assertThat(Wire.status(caller.post(path, "x=1"))).as(path).isIn(400, 403, 404);
        }
        assertThat(Wire.status(caller.get("/sessions"))).isNotEqualTo(401);
    }

    @Test
    void programs_are_told_problems_however_they_spell_where_they_come_in() throws IOException {
        assertThat(Caller.at(port, "").get("/%61pi/echo"))
                .contains("HTTP/1.1 401")
                .contains("application/problem+json");
        assertThat(Caller.at(port, "").get("/%61pi/echo", "Authorization: Bearer guess"))
                .contains("HTTP/1.1 401")
                .contains("application/problem+json");
    }

    private static Stream<String> spelled(String path) {
        var coded = "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2);
        return Stream.of(
                path,
                coded,
                "/" + path,
                "/." + path,
                "/x/.." + path,
                "/x/%2e%2e" + path,
                "/;x=1" + path,
                path + ";x=1",
                path + "/",
                coded + ";x=1",
                "/%2f" + path.substring(1),
                path.replace("/", "%5c").replaceFirst("%5c", "/"));
    }
}
