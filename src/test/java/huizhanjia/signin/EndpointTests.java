package huizhanjia.signin;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.TestDatabase;
import huizhanjia.access.Post;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every endpoint of the house against every post: who may, who may not.
@SpringBootTest
@Import(TestDatabase.class)
record EndpointTests(ApplicationContext house, Gate gate) {

    @Test
    void every_endpoint_says_whom_it_is_for() {
        assertThat(endpoints())
                .filteredOn(endpoint -> endpoint.pass() instanceof Pass.Nobody)
                .extracting(Endpoint::name)
                .isEmpty();
    }

    @Test
    void every_permission_asked_is_one_some_post_carries() {
        var carried = Arrays.stream(Post.values())
                .flatMap(post -> post.permissions().stream())
                .collect(toSet());
        assertThat(endpoints()).allSatisfy(endpoint -> assertThat(carried).containsAll(endpoint.asked()));
    }

    @Test
    void only_sign_in_and_errors_are_open_to_everybody() {
        assertThat(endpoints())
                .filteredOn(endpoint -> endpoint.pass().equals(new Pass.Free(huizhanjia.kernel.Open.To.ANYONE)))
                .extracting(Endpoint::name)
                .containsOnly("GET /sign-in", "POST /sign-in", "ANY /error");
    }

    @Test
    void the_gate_lets_each_post_through_exactly_where_its_bundle_says() throws IOException {
        var matrix = new StringBuilder();
        for (var endpoint : endpoints()) {
            var asked = endpoint.asked();
            var may = Arrays.stream(Post.values())
                    .filter(post -> passes(endpoint, post))
                    .toList();
            if (!asked.isEmpty()) {
                assertThat(may)
                        .as(endpoint.name())
                        .containsExactlyElementsOf(Arrays.stream(Post.values())
                                .filter(post -> post.permissions().stream().anyMatch(asked::contains))
                                .toList());
            }
            matrix.append("%-44s %-20s %s%n"
                    .formatted(
                            endpoint.name(),
                            asked,
                            may.stream().map(Post::label).collect(Collectors.joining(" "))));
        }
        Files.writeString(Path.of("target", "endpoints.txt"), matrix);
    }

    @Test
    void the_three_administrators_open_nothing_of_members_and_organisations() {
        var theirs = Set.of(
                "desk:read",
                "session:read",
                "law:read",
                "parameter:read",
                "clerk:manage",
                "appointment:grant",
                "signin:read",
                "trail:read",
                "trail:verify");
        assertThat(Arrays.stream(Post.values()).filter(Post::isAdmin))
                .hasSize(3)
                .allSatisfy(post -> assertThat(theirs).containsAll(post.permissions()));
        assertThat(Post.SYSTEM_ADMIN.permissions()).doesNotContain("appointment:grant", "signin:read", "trail:read");
        assertThat(Post.SECURITY_ADMIN.permissions()).doesNotContain("clerk:manage", "signin:read", "trail:read");
        assertThat(Post.AUDITOR.permissions()).doesNotContain("clerk:manage", "appointment:grant");
    }

    @Test
    void viewers_and_auditors_change_nothing() {
        var quiet = List.of(Post.CITY_VIEWER, Post.PROVINCE_VIEWER, Post.AUDIT_COMMISSION, Post.AUDITOR);
        assertThat(quiet)
                .allSatisfy(post -> assertThat(post.permissions())
                        .allMatch(permission -> permission.endsWith(":read")
                                || permission.equals("trail:verify")
                                || permission.equals("token:issue")));
    }

    /// One way in: its verb and path, and what it asks.
    record Endpoint(String name, HandlerMethod handler) {

        Pass pass() {
            return Pass.of(handler);
        }

        Set<String> asked() {
            return pass() instanceof Pass.Asks asks ? new TreeSet<>(asks.permissions()) : Set.of();
        }
    }

    private List<Endpoint> endpoints() {
        var found = new TreeMap<String, Endpoint>();
        for (var mapping :
                house.getBeansOfType(RequestMappingHandlerMapping.class).values()) {
            mapping.getHandlerMethods().forEach((info, handler) -> {
                var verbs = info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .collect(toCollection(TreeSet::new));
                for (var path : info.getPatternValues()) {
                    var name = (verbs.isEmpty() ? "ANY" : String.join("|", verbs)) + " " + path;
                    found.put(name, new Endpoint(name, handler));
                }
            });
        }
        return List.copyOf(found.values());
    }

    private boolean passes(Endpoint endpoint, Post post) {
        var request = new MockHttpServletRequest("GET", "/api/any");
        var scope = new Scope(OrgId.next(), "210199");
        var actor =
                new Actor(ClerkId.next(), AppointmentId.next(), "任何人", post.label(), scope, post.permissions(), "test");
        Gate.admit(request, actor);
        try {
            return gate.preHandle(request, new MockHttpServletResponse(), endpoint.handler());
        } catch (AccessDeniedException denied) {
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
