package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import huizhanjia.access.Post;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.member.RosterField;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/// Text that means harm, in everything the house reads: it is refused or found nowhere, and never breaks anything.
@QingshanTest
@Transactional
record HostileInputTests(WebApplicationContext house, MockMvcTester http, JdbcClient jdbc) {

    private static final String SCRIPT = "<script>alert(1)</script>";

    /// What an asked expression comes to when somebody works it out; too long to stand in an id by chance.
    private static final String CALCULATED = "9449772114007";

    /// Fields that are read from the whole form, whose names no signature says.
    private static final Set<String> READ_BY_NAME = Stream.concat(
                    Arrays.stream(RosterField.values()).map(RosterField::key),
                    Stream.of(
                            "org",
                            "all",
                            "status",
                            "standing",
                            "group",
                            "age",
                            "ages",
                            "sort",
                            "after",
                            "before",
                            "view",
                            "columns",
                            "column",
                            "name",
                            "from",
                            "until",
                            "joined_on",
                            "version",
                            "kind",
                            "area",
                            "areaCode",
                            "overdue",
                            "node",
                            "words",
                            "reason",
                            "note",
                            "document",
                            "purpose",
                            "format",
                            "on",
                            "to",
                            "parent",
                            "choice",
                            "then",
                            "sheet.0",
                            "sheet.0.from",
                            "sheet.0.column.0"))
            .collect(Collectors.toCollection(TreeSet::new));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'\"; drop table member.member; -- %_\\",
                "\u0000",
                SCRIPT,
                "${1234567*7654321}#{1234567*7654321}{1234567*7654321}../../../etc/passwd",
                "99999999999999999999"
            })
    void nothing_that_is_asked_breaks_the_house(String hostile) {
        var asker = new Asker(Silent.http(house), anybody());
        var broken = Endpoint.all(house).stream()
                .filter(endpoint -> endpoint.isRead() && !endpoint.path().endsWith("/events"))
                .flatMap(endpoint ->
                        asked(endpoint).flatMap(name -> wrong(endpoint, asker.get(endpoint, name, hostile))));
        assertThat(broken.distinct()).isEmpty();
        assertThat(jdbc.sql("select count(*) from member.member")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private static Stream<String> asked(Endpoint endpoint) {
        var lists = endpoint.path().equals("/members") || endpoint.path().equals("/orgs");
        return Stream.of(
                        endpoint.parameters(),
                        Stream.of("q", "org", "after"),
                        lists ? READ_BY_NAME.stream() : Stream.<String>of())
                .flatMap(names -> names)
                .distinct();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'\"; drop table member.member; -- %_\\", "\u0000", SCRIPT, "99999999999999999999"})
    void nothing_that_is_sent_breaks_the_house(String hostile) {
        var asker = new Asker(Silent.http(house), anybody());
        var broken = Endpoint.all(house).stream()
                .filter(endpoint ->
                        endpoint.verb().equals("POST") && !endpoint.path().startsWith("/api"))
                .filter(endpoint -> !endpoint.path().contains("sign-in"))
                .flatMap(endpoint -> wrong(endpoint, asker.send(endpoint, hostile)));
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'\\\"; drop table member.member; --", "%_\\\\", "\\u0000", SCRIPT})
    void nothing_a_program_looks_for_breaks_the_house(String hostile) {
        var found = http.post()
                .uri("/api/members/search")
                .with(As.actor(anybody()))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"q\":\"%s\"}".formatted(hostile))
                .exchange();
        assertThat(found.getUnresolvedException()).isNull();
        assertThat(found.getResponse().getStatus()).isLessThan(500);
    }

    /// A form of another site carries the clerk's session and no token of ours.
    @Test
    void nothing_is_changed_without_the_token_of_our_own_form() {
        var changing = Endpoint.all(house).stream()
                .filter(endpoint -> !endpoint.isRead() && !endpoint.path().equals("/error"))
                .toList();
        assertThat(changing).hasSizeGreaterThan(30);
        assertThat(changing).allSatisfy(endpoint -> {
            var method = HttpMethod.valueOf(endpoint.verb());
            var answer = http.method(method)
                    .uri(endpoint.path(), ids(endpoint))
                    .with(authentication(
                            new PreAuthenticatedAuthenticationToken(anybody().clerk(), "", List.of())))
                    .exchange();
            assertThat(answer).as(endpoint.name()).hasStatus(403);
        });
        assertThat(http.post().uri("/sign-out").exchange()).hasStatus(403);
    }

    @Test
    void no_file_outside_the_house_is_reached_through_its_own() {
        for (var path : List.of(
                "/css/../application.properties",
                "/css/..%2fapplication.properties",
                "/css/%2e%2e/application.properties",
                "/css/..\\application.properties",
                "/js/....//application.properties",
                "/webjars/../../application.properties",
                "/css/%252e%252e/application.properties",
                "/css/base.css%00.html",
                "//etc/passwd")) {
            var answer = http.get().uri(URI.create(path.replace("\\", "%5c"))).exchange();
            assertThat(answer.getResponse().getStatus()).as(path).isIn(302, 400, 403, 404);
        }
    }

    /// What is wrong with an answer to hostile text; nothing when it was refused or shown harmless.
    private static Stream<String> wrong(Endpoint endpoint, MvcTestResult answer) {
        var thrown = answer.getUnresolvedException();
        if (thrown != null) {
            return Stream.of(endpoint.name() + " " + NestedExceptionUtils.getMostSpecificCause(thrown));
        }
        var text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var shown = String.valueOf(answer.getResponse().getContentType()).startsWith("text/html");
        var harmful = shown && (text.contains(SCRIPT) || text.contains(CALCULATED));
        var broken = harmful || answer.getResponse().getStatus() >= 500;
        return broken ? Stream.of(endpoint.name() + " " + answer.getResponse().getStatus()) : Stream.of();
    }

    private static Object[] ids(Endpoint endpoint) {
        var places = endpoint.path().chars().filter(c -> c == '{').count();
        return Stream.generate(UUID::randomUUID).limit(places).toArray();
    }

    /// Somebody who may do everything in the county.
    private Actor anybody() {
        var root = jdbc.sql("select o.id from org.org o where o.kind = 'COUNTY'")
                .query(UUID.class)
                .single();
        var permissions = Arrays.stream(Post.values())
                .flatMap(post -> post.permissions().stream())
                .collect(Collectors.toSet());
        return new Actor(
                new ClerkId(new UUID(7, 7)),
                AppointmentId.next(),
                "任何人",
                "任何岗位",
                new Scope(new OrgId(root), "210199"),
                permissions,
                "test");
    }

    /// Somebody who asks thousands of times, whose answers nobody keeps.
    private record Asker(MockMvcTester http, Actor actor) {

        MvcTestResult send(Endpoint endpoint, String hostile) {
            var form = http.post().uri(endpoint.path(), ids(endpoint)).with(As.actor(actor));
            Stream.concat(READ_BY_NAME.stream(), endpoint.parameters())
                    .distinct()
                    .forEach(name -> form.param(name, hostile));
            return form.exchange();
        }

        MvcTestResult get(Endpoint endpoint, String name, String hostile) {
            var vars = Arrays.stream(ids(endpoint))
                    .map(id -> name.equals("q") ? hostile : id)
                    .toArray();
            return http.get()
                    .uri(endpoint.path(), vars)
                    .param(name, hostile)
                    .with(As.actor(actor))
                    .exchange();
        }
    }
}
