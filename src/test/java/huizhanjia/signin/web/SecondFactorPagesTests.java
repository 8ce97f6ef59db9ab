package huizhanjia.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.AccessWorld.Stage;
import huizhanjia.access.Handover;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.signin.Browser;
import huizhanjia.signin.rules.OneTimeCode;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.util.encoders.Base32;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeopleTest
record SecondFactorPagesTests(
        People people, PaperUnions unions, MovableClock clock, Stage stage, MockMvcTester http, JdbcClient jdbc) {

    @Test
    void an_administrator_sets_up_codes_before_anything_else() throws Exception {
        var auditor = people.with(Post.AUDITOR, unions.county);
        var browser = Browser.fresh(http).signIn(auditor);
        assertThat(browser.get("/sign-ins")).hasStatus(302).hasRedirectedUrl("/second-factor/enrolment");
        enrol(browser);
        assertThat(browser.get("/sign-ins")).hasStatusOk().bodyText().contains("登录日志");
    }

    @Test
    void the_next_sign_in_asks_for_the_code_and_opens_nothing_before() throws Exception {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var secret = enrol(Browser.fresh(http).signIn(clerk)).secret();
        var browser = Browser.fresh(http).signIn(clerk);
        assertThat(browser.get("/sessions")).hasStatus(302).hasRedirectedUrl("/second-factor");
        assertThat(browser.get("/password")).hasStatus(302).hasRedirectedUrl("/second-factor");
        clock.pass(Duration.ofSeconds(30));
        assertThat(browser.post("/second-factor", "code", codeOf(secret)))
                .hasStatus(302)
                .hasRedirectedUrl("/password");
        assertThat(browser.get("/sessions")).hasStatusOk();
    }

    @Test
    void a_code_is_taken_once() throws Exception {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var secret = enrol(Browser.fresh(http).signIn(clerk)).secret();
        var used = codeOf(secret);
        var browser = Browser.fresh(http).signIn(clerk);
        assertThat(browser.post("/second-factor", "code", used))
                .hasStatus(422)
                .bodyText()
                .contains("已用过");
        clock.pass(Duration.ofSeconds(30));
        var fresh = codeOf(secret);
        assertThat(browser.post("/second-factor", "code", fresh)).hasStatus(302);
        assertThat(Browser.fresh(http).signIn(clerk).post("/second-factor", "code", fresh))
                .hasStatus(422);
    }

    @Test
    void a_recovery_code_stands_in_once() throws Exception {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var recovery = enrol(Browser.fresh(http).signIn(clerk)).recovery();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(Browser.fresh(http).signIn(clerk).post("/second-factor", "code", recovery.getFirst()))
                .hasStatus(302);
        assertThat(Browser.fresh(http).signIn(clerk).post("/second-factor", "code", recovery.getFirst()))
                .hasStatus(422);
    }

    @Test
    void wrong_codes_are_counted_even_with_the_right_password_between() throws Exception {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var browser = Browser.fresh(http);
        enrol(browser.signIn(clerk));
        browser.post("/sign-out");
        var again = Browser.at(http, browser.address());
        for (var i = 0; i < 5; i++) {
            again.signIn(clerk).post("/second-factor", "code", "000000");
            clock.pass(Duration.ofSeconds(31));
        }
        assertThat(again.signIn(clerk, AccessWorld.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("已输错 5 次");
    }

    @Test
    void the_secret_and_the_recovery_codes_do_not_lie_open_in_the_database() throws Exception {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var enrolled = enrol(Browser.fresh(http).signIn(clerk));
        var sealed = jdbc.sql("select f.secret from signin.second_factor f where f.clerk_id = :clerk")
                .param("clerk", clerk.id().value())
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(enrolled.secret());
    }

    @Test
    void a_lost_second_factor_is_ended_by_two_administrators_and_the_clerk_is_told() throws Exception {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        enrol(Browser.fresh(http).signIn(clerk));
        people.arrange(clerk, Handover.Kind.SECOND_FACTOR);
        var browser = Browser.fresh(http).signIn(clerk);
        assertThat(browser.get("/sessions")).hasStatus(302).hasRedirectedUrl("/account-notice");
        assertThat(browser.get("/account-notice"))
                .bodyText()
                .contains("解除动态码", "辽宁省总工会 · 系统管理员", "辽宁省总工会 · 安全管理员", "省里的系统管理员");
        assertThat(browser.post("/account-notice")).hasStatus(302).hasRedirectedUrl("/sessions");
        assertThat(browser.get("/sessions")).hasStatusOk();
        assertThat(Browser.fresh(http).signIn(clerk).get("/sessions")).hasStatusOk();
    }

    @Test
    void in_a_real_county_whoever_reveals_exports_signs_decides_or_grants_sets_up_codes_first() throws Throwable {
        stage.inEarnest(() -> {
            for (var post : List.of(Post.COUNTY_CHAIR, Post.ORGANIZER, Post.RIGHTS, Post.SECURITY_ADMIN)) {
                var browser = Browser.fresh(http).signIn(people.with(post, unions.county));
                assertThat(browser.get("/sessions")).hasRedirectedUrl("/second-factor/enrolment");
            }
            var finance = Browser.fresh(http).signIn(people.with(Post.FINANCE, unions.county));
            assertThat(finance.get("/sessions")).hasStatusOk();
            assertThat(http.get().uri("/sign-in")).bodyText().doesNotContain("data-rehearsal");
        });
        var sample = Browser.fresh(http).signIn(people.with(Post.ORGANIZER, unions.county));
        assertThat(sample.get("/sessions")).hasStatusOk();
        assertThat(http.get().uri("/sign-in")).bodyText().contains("data-rehearsal");
    }

    /// What the clerk holds after setting up codes.
    record Enrolled(String secret, List<String> recovery) {}

    private Enrolled enrol(Browser browser) throws Exception {
        var page = Jsoup.parse(body(browser.get("/second-factor/enrolment")));
        assertThat(page.select("img.qr").attr("src")).startsWith("data:image/svg+xml;base64,");
        var secret = page.select("code").text().replace(" ", "");
        var done = browser.post("/second-factor/enrolment", "code", codeOf(secret));
        assertThat(done).hasStatusOk();
        return new Enrolled(
                secret, Jsoup.parse(body(done)).select(".codes code").eachText());
    }

    private static String body(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }

    private String codeOf(String secret) {
        return OneTimeCode.at(Base32.decode(secret), clock.instant());
    }
}
