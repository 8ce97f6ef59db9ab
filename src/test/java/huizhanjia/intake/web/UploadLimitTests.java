package huizhanjia.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.intake.IntakeWorld;
import huizhanjia.intake.IntakeWorld.Reception;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Files too large and names that lead elsewhere, over a real connection to a real server: a mocked one has no
/// limits.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "huizhanjia.upload=65KB")
@Import(IntakeWorld.class)
record UploadLimitTests(
        People people,
        PaperUnions unions,
        Reception reception,
        @LocalServerPort int port) {

    private static final String EDGE = "----huizhanjia";
    private static final String LIST = "姓名,证件号码\n张三,11010519491231002x\n";

    @Test
    void a_file_too_large_is_refused_in_chinese_and_nothing_is_lost() throws Exception {
        var browser = signedIn();
        var kept = upload(browser, "名册.csv", LIST);
        assertThat(kept.statusCode()).isEqualTo(302);
        var refused = upload(browser, "太大.csv", LIST + "李四,1\n".repeat(20_000));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("文件太大").contains("64 MB").doesNotContain("Exception");
        assertThat(get(browser, "/intakes").body()).doesNotContain("太大.csv");
        var place = kept.headers().firstValue("Location").orElseThrow();
        assertThat(get(browser, place.substring(place.indexOf("/intakes"))).body())
                .contains("名册.csv");
        assertThat(upload(browser, "拆分.csv", LIST).statusCode()).isEqualTo(302);
    }

    @Test
    void a_file_that_is_no_file_is_refused_in_chinese() throws Exception {
        var browser = signedIn();
        var refused = post(
                browser,
                "/intakes",
                "application/x-www-form-urlencoded",
                "kind=guests&in-post=%s&_csrf=%s".formatted(opened(browser), token(browser)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).doesNotContain("Exception");
    }

    @Test
    void a_name_that_leads_elsewhere_is_only_a_name() throws Exception {
        var browser = signedIn();
        for (var name : List.of("../../../tmp/evil.csv", "..\\..\\evil.csv", "/etc/evil.csv")) {
            var page =
                    upload(browser, name, LIST).headers().firstValue("Location").orElseThrow();
            var shown = get(browser, URI.create(page).getPath());
            assertThat(shown.body()).contains("evil.csv").doesNotContain("../").doesNotContain("..\\");
        }
        var by = reception.clerk();
        var card = reception.checked(by, "姓名,证件号码\n李四,123\n");
        var marked = get(browser, "/intakes/" + card.id() + "/marked");
        assertThat(marked.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .doesNotContain("/")
                .doesNotContain("\\");
    }

    private HttpClient signedIn() throws IOException, InterruptedException {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var form = "loginName=%s&password=%s&_csrf=%s"
                .formatted(
                        clerk.loginName(),
                        URLEncoder.encode(huizhanjia.access.AccessWorld.PASSWORD, StandardCharsets.UTF_8),
                        token(browser));
        var in = post(browser, "/sign-in", "application/x-www-form-urlencoded", form);
        assertThat(in.statusCode()).isEqualTo(302);
        return browser;
    }

    private String opened(HttpClient browser) throws IOException, InterruptedException {
        var page = Jsoup.parse(get(browser, "/intakes/new?kind=guests").body());
        return Objects.requireNonNull(page.selectFirst("input[name=in-post]")).val();
    }

    private String token(HttpClient browser) throws IOException, InterruptedException {
        var page = get(browser, "/sign-in").statusCode() == 200 ? "/sign-in" : "/intakes/new?kind=guests";
        var field = Jsoup.parse(get(browser, page).body()).selectFirst("input[name=_csrf]");
        return URLEncoder.encode(Objects.requireNonNull(field).val(), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> upload(HttpClient browser, String name, String content)
            throws IOException, InterruptedException {
        var token = java.net.URLDecoder.decode(token(browser), StandardCharsets.UTF_8);
        var body = new StringBuilder();
        part(body, "_csrf\"", token);
        part(body, "in-post\"", opened(browser));
        part(body, "kind\"", "guests");
        part(body, "org\"", "");
        part(body, "file\"; filename=\"" + name + "\"\r\nContent-Type: text/csv", content);
        body.append("--").append(EDGE).append("--\r\n");
        return post(browser, "/intakes", "multipart/form-data; boundary=" + EDGE, body.toString());
    }

    private static void part(StringBuilder body, String head, String content) {
        body.append("--").append(EDGE).append("\r\nContent-Disposition: form-data; name=\"");
        body.append(head).append("\r\n\r\n").append(content).append("\r\n");
    }

    private HttpResponse<String> post(HttpClient browser, String path, String type, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
