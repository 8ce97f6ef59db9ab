package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.HouseTest;
import huizhanjia.access.Post;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.ResidentId;
import huizhanjia.kernel.Scope;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestBody;

/// No number of a person is taken in as words, whatever way in, and none stands in an address.
@HouseTest
record FreeTextTests(ApplicationContext house, MockMvcTester http) {

    private static final String NUMBER =
            ResidentId.completing("21019919900307002").value();
    private static final String WORDS = "经办人张三（%s %s）已核实".formatted(NUMBER.substring(0, 6), NUMBER.substring(6));

    /// What may hold a number, or is none of ours to judge.
    private static final Set<String> ASKED = Set.of("account", "password", "before", "after", "again", "code");

    /// Fields that are read from the whole form, whose names no signature says.
    private static final Set<String> READ_BY_NAME = Set.of(
            "name", "reason", "note", "words", "document", "purpose", "title", "employer", "household_place", "trade");

    @Test
    void no_form_takes_a_number_as_words() {
        var forms = Endpoint.all(house).stream()
                .filter(endpoint -> endpoint.verb().contains("POST"))
                .filter(endpoint -> !endpoint.path().startsWith("/api"))
                .filter(endpoint ->
                        endpoint.pass() instanceof Pass.Asks || endpoint.path().matches("/found-a-union|/reply/.*"))
                .toList();
        assertThat(forms).hasSizeGreaterThan(50);
        assertThat(forms.stream().flatMap(this::takenByForm)).isEmpty();
    }

    private Stream<String> takenByForm(Endpoint form) {
        return Stream.concat(form.parameters(), READ_BY_NAME.stream())
                .distinct()
                .filter(name -> !ASKED.contains(name))
                .filter(name -> !(name.equals("q") && form.path().equals("/members/search")))
                .filter(name -> !isTurnedBack(http.post()
                        .uri(form.path(), ids(form))
                        .param(name, WORDS)
                        .with(As.actor(anybody()))
                        .exchange()))
                .map(name -> form.name() + " " + name);
    }

    @Test
    void no_program_leaves_a_number_as_words() {
        var doors = Endpoint.all(house).stream()
                .filter(endpoint ->
                        !endpoint.isRead() && content(endpoint).findAny().isPresent())
                .toList();
        assertThat(doors).isNotEmpty();
        assertThat(doors.stream().flatMap(this::takenAsJson)).isEmpty();
    }

    private Stream<String> takenAsJson(Endpoint door) {
        return content(door)
                .flatMap(body -> Stream.concat(Stream.of("note"), names(body.getParameterType())))
                .filter(name -> !name.equals("idNumber") && !ASKED.contains(name))
                .filter(name -> !isTurnedBack(http.method(HttpMethod.valueOf(door.verb()))
                        .uri(door.path(), ids(door))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"%s\": {\"in\": [\"%s\"]}}".formatted(name, WORDS))
                        .with(As.actor(anybody()))
                        .exchange()))
                .map(name -> door.name() + " " + name);
    }

    private static Stream<MethodParameter> content(Endpoint endpoint) {
        return Stream.of(endpoint.handler().getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    private static Stream<String> names(Class<?> body) {
        return body.isRecord() ? Stream.of(body.getRecordComponents()).map(part -> part.getName()) : Stream.of();
    }

    @Test
    void no_file_is_named_after_a_number() {
        var file = new MockMultipartFile("file", NUMBER + ".xlsx", "", new byte[] {1});
        var answer = http.perform(MockMvcRequestBuilders.multipart("/intakes")
                .file(file)
                .param("kind", "members")
                .with(As.actor(anybody())));
        assertThat(answer.getResponse().getRedirectedUrl()).isNull();
        assertThat(answer).hasStatus(422).bodyText().contains("文件名里").doesNotContain(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21019919900307002", "210199199003070020", "210199 19900307 002", "13800001111"})
    void no_number_stands_in_an_address_mistyped_or_not(String typed) {
        for (var path :
                Stream.of("/members", "/orgs", "/clerks", "/firms", "/sign-in").toList()) {
            var address = path + "?view=x&q=" + typed.replace(" ", "%20");
            var answer = http.get()
                    .uri(URI.create(address))
                    .with(As.actor(anybody()))
                    .exchange();
            assertThat(answer).hasStatus(303);
            assertThat(answer.getResponse().getHeader("Location")).isEqualTo(path + "?view=x&blanked=true");
            var click = http.get()
                    .uri(URI.create(address))
                    .header("HX-Request", "true")
                    .exchange();
            assertThat(click.getResponse().getHeader("HX-Redirect")).isEqualTo(path + "?view=x&blanked=true");
        }
        var path = URI.create("/members/" + typed.replace(" ", "%20"));
        assertThat(http.get().uri(path).exchange().getResponse().getHeader("Location"))
                .isEqualTo("/?blanked=true");
    }

    @Test
    void the_page_says_what_was_taken_out_of_its_address() {
        assertThat(http.get().uri("/laws?blanked=true").with(As.actor(anybody())))
                .hasStatusOk()
                .bodyText()
                .contains("不能放在网址里");
    }

    @Test
    void a_mistyped_number_is_not_looked_for_as_a_name() {
        for (var typed : Stream.of("210199199003070020", "2101991990030700").toList()) {
            var answer = http.post()
                    .uri("/members/search")
                    .param("q", typed)
                    .with(As.actor(anybody()))
                    .exchange();
            assertThat(answer).hasStatus(422).bodyText().contains("不完整或有误");
            assertThat(answer.getResponse().getHeader("Location")).isNull();
        }
    }

    private static boolean isTurnedBack(MvcTestResult answer) {
        var text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return answer.getResponse().getStatus() == 422 && text.contains("请不要写证件号码");
    }

    private static Object[] ids(Endpoint endpoint) {
        var places = endpoint.path().chars().filter(c -> c == '{').count();
        return Stream.generate(UUID::randomUUID).limit(places).toArray();
    }

    /// Somebody who may do everything.
    private static Actor anybody() {
        var permissions = Arrays.stream(Post.values())
                .flatMap(post -> post.permissions().stream())
                .collect(Collectors.toSet());
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "任何人",
                "任何岗位",
                new Scope(OrgId.next(), "210199"),
                permissions,
                "test");
    }
}
