package huizhanjia.signin;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.HouseTest;
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
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/// Every endpoint of the house against every post: who may, who may not.
@HouseTest
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
    void only_sign_in_type_errors_and_what_carries_a_key_are_open_to_everybody() {
        assertThat(endpoints())
                .filteredOn(endpoint -> endpoint.pass().equals(new Pass.Free(huizhanjia.kernel.Open.To.ANYONE)))
                .extracting(Endpoint::name)
                .containsOnly(
                        "GET /sign-in",
                        "POST /sign-in",
                        "GET /new-password",
                        "POST /new-password",
                        "POST /type",
                        "ANY /error",
                        "GET /health",
                        "GET /calendar/feed/{token}.ics",
                        "GET /verify/{document}",
                        "POST /verify/{document}",
                        "GET /found-a-union",
                        "POST /found-a-union",
                        "GET /found-a-union/{receipt}",
                        "GET /reply/{token}",
                        "POST /reply/{token}",
                        "GET /privacy-notice",
                        "GET /privacy-notice/{county}");
    }

    /// The document is what people read; the gate does what it says, endpoint by endpoint, post by post.
    @Test
    void the_gate_lets_each_post_through_exactly_where_the_document_says() throws IOException {
        var book = Files.readString(Path.of("docs/posts.md"));
        for (var endpoint : endpoints()) {
            var asked = endpoint.asked();
            if (!asked.isEmpty()) {
                assertThat(Arrays.stream(Post.values())
                                .filter(post -> passes(endpoint, post))
                                .map(Post::label))
                        .as(endpoint.name())
                        .containsExactlyElementsOf(Arrays.stream(Post.values())
                                .map(Post::label)
                                .filter(label -> asked.stream().anyMatch(permission -> holds(book, label, permission)))
                                .toList());
            }
        }
    }

    private static boolean holds(String book, String label, String permission) {
        var head = cells(book.lines()
                .filter(line -> line.startsWith("| 办什么"))
                .findFirst()
                .orElseThrow());
        var row = book.lines()
                .filter(line -> line.contains("`" + permission + "`") && line.startsWith("| "))
                .map(EndpointTests::cells)
                .findFirst();
        return row.isPresent() && row.get().get(head.indexOf(label)).equals("●");
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
    }

    @Test
    void the_three_administrators_open_nothing_of_members_and_organisations() {
        var theirs = Set.of(
                "desk:read",
                "session:read",
                "law:read",
                "law:load",
                "parameter:read",
                "clerk:manage",
                "task:watch",
                "appointment:grant",
                "disclosure:approve",
                "disclosure:watch",
                "handover:ask",
                "handover:confirm",
                "signin:read",
                "trail:read",
                "trail:verify",
                "privacy:audit");
        assertThat(Arrays.stream(Post.values()).filter(Post::isAdmin))
                .hasSize(3)
                .allSatisfy(post -> assertThat(theirs).containsAll(post.permissions()));
        assertThat(Post.SYSTEM_ADMIN.permissions()).doesNotContain("appointment:grant", "signin:read", "trail:read");
        assertThat(Post.SECURITY_ADMIN.permissions()).doesNotContain("clerk:manage", "signin:read", "trail:read");
        assertThat(Post.AUDITOR.permissions()).doesNotContain("clerk:manage", "appointment:grant", "handover:ask");
    }

    /// Written down by hand, so that a bundle that grows by mistake is noticed.
    @Test
    void who_may_not_is_said_for_what_matters_most() {
        var mayNot = Map.of(
                "POST /members", "县总主席 财务 权益 经审 系统管理员 安全管理员 审计员 市总干部 市总查看 省总干部 省总查看",
                "POST /members/{member}/revelation", "财务 经审 系统管理员 安全管理员 审计员 市总干部 市总查看 省总干部 省总查看",
                "GET /members/{member}", "财务 经审 系统管理员 安全管理员 审计员",
                "POST /intakes", "县总主席 财务 权益 经审 系统管理员 安全管理员 审计员 市总干部 市总查看 省总干部 省总查看",
                "GET /trail", "县总主席 组织干部 财务 权益 系统管理员 安全管理员 乡镇工会干部 基层主席 市总干部 市总查看 省总干部 省总查看",
                "POST /appointments", "县总主席 组织干部 财务 权益 经审 系统管理员 审计员 乡镇工会干部 基层主席 市总干部 市总查看 省总干部 省总查看",
                "POST /clerks", "县总主席 组织干部 财务 权益 经审 安全管理员 审计员 乡镇工会干部 基层主席 市总干部 市总查看 省总干部 省总查看");
        var found = endpoints().stream()
                .filter(endpoint -> mayNot.containsKey(endpoint.name()))
                .collect(Collectors.toMap(Endpoint::name, endpoint -> labels(post -> !passes(endpoint, post))));
        assertThat(found).isEqualTo(mayNot);
    }

    @Test
    void viewers_change_nothing_and_the_auditor_only_marks_and_holds() {
        var quiet = List.of(Post.CITY_VIEWER, Post.PROVINCE_VIEWER, Post.AUDITOR);
        assertThat(quiet)
                .allSatisfy(post -> assertThat(post.permissions())
                        .allMatch(permission -> permission.endsWith(":read")
                                || permission.equals("trail:verify")
                                || permission.equals("privacy:audit")
                                || permission.equals("token:issue")
                                || (post == Post.AUDITOR && permission.equals("handover:confirm"))));
    }

    private List<Endpoint> endpoints() {
        return Endpoint.all(house);
    }

    private static String labels(Predicate<Post> which) {
        return Arrays.stream(Post.values()).filter(which).map(Post::label).collect(Collectors.joining(" "));
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
