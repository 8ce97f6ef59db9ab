package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.AccessWorld.Person;
import huizhanjia.access.AppointmentEnding;
import huizhanjia.access.Appointments;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeopleTest
record TokensTests(
        People people,
        PaperUnions unions,
        MovableClock clock,
        Appointments appointments,
        Tokens tokens,
        JdbcClient jdbc,
        MockMvcTester http) {

    @Test
    void a_token_acts_as_the_post_it_was_issued_for_and_needs_no_form_token() {
        var secret = issue(people.with(Post.ORGANIZER, unions.county));
        assertThat(call(secret, "10.8.0.1")).hasStatusOk().bodyText().contains("组织干部");
        assertThat(http.post().uri("/api/echo").header("Authorization", "Bearer " + secret))
                .hasStatusOk();
        var poor = issue(people.with(Post.FINANCE, unions.county));
        assertThat(http.post().uri("/api/echo").header("Authorization", "Bearer " + poor))
                .hasStatus(403)
                .bodyText()
                .contains("access.denied");
    }

    @Test
    void a_token_opens_no_pages_and_no_session() {
        var secret = issue(people.with(Post.ORGANIZER, unions.county));
        assertThat(http.get().uri("/sessions").header("Authorization", "Bearer " + secret))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in");
        assertThat(call(secret, "10.8.0.2").getRequest().getSession(false)).isNull();
    }

    @Test
    void what_is_no_token_is_answered_with_a_problem() {
        assertThat(call("hzj_wrong", "10.8.0.3")).hasStatus(401).bodyText().contains("access.unknown");
        assertThat(call("", "10.8.0.3")).hasStatus(401);
    }

    @Test
    void a_token_ends_with_its_day_its_owner_s_word_and_the_post() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var actor = people.actor(clerk);
        var ended = issue(clerk);
        tokens.end(actor, tokens.of(actor).getFirst().id());
        assertThat(call(ended, "10.8.0.4")).hasStatus(401);
        var lapsed = issue(clerk);
        clock.pass(Duration.ofDays(31));
        assertThat(call(lapsed, "10.8.0.4")).hasStatus(401);
        var orphan = issue(clerk);
        assertThat(call(orphan, "10.8.0.4")).hasStatusOk();
        appointments.end(people.founder(), actor.appointment(), new AppointmentEnding(clock.today(), "青工发〔2026〕5号"));
        assertThat(call(orphan, "10.8.0.4")).hasStatus(401);
    }

    @Test
    void only_a_digest_rests_in_the_database() {
        var secret = issue(people.with(Post.ORGANIZER, unions.county));
        var found = jdbc.sql("select count(*) from signin.token t where t.name = :s or encode(t.digest, 'escape') = :s")
                .param("s", secret)
                .query(Long.class)
                .single();
        assertThat(secret).startsWith("hzj_").hasSize(47);
        assertThat(found).isZero();
    }

    @Test
    void too_many_calls_are_told_when_to_come_back() {
        var secret = issue(people.with(Post.ORGANIZER, unions.county));
        var answer = call(secret, "10.8.1.0");
        var calls = 0;
        while (answer.getResponse().getStatus() == 200 && calls < 6_000) {
            calls++;
            answer = call(secret, "10.8.1." + calls % 20);
        }
        assertThat(calls).isGreaterThanOrEqualTo(600);
        assertThat(answer)
                .hasStatus(429)
                .hasHeader("Retry-After", "1")
                .bodyText()
                .contains("access.too-many");
    }

    @Test
    void the_page_shows_a_new_token_once() {
        var browser = Browser.fresh(http).signIn(people.with(Post.ORGANIZER, unions.county));
        var until = clock.today().plusDays(30).toString();
        assertThat(browser.post("/tokens", "name", "报表程序", "expiresOn", until))
                .hasStatusOk()
                .bodyText()
                .contains("hzj_");
        assertThat(browser.get("/tokens")).bodyText().contains("报表程序").doesNotContain("hzj_");
        assertThat(browser.post("/tokens", "name", "", "expiresOn", until)).hasStatus(422);
    }

    private String issue(Person clerk) {
        return tokens.issue(people.actor(clerk), "测试", clock.today().plusDays(30));
    }

    private MvcTestResult call(String secret, String address) {
        return http.get()
                .uri("/api/echo")
                .header("Authorization", "Bearer " + secret)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }
}
