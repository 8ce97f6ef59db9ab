package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.AppointmentEnding;
import huizhanjia.access.Appointments;
import huizhanjia.access.Clerks;
import huizhanjia.access.Granting;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.ui.Assets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeopleTest
record GateTests(
        People people,
        PaperUnions unions,
        MovableClock clock,
        Appointments appointments,
        Clerks clerks,
        MockMvcTester http) {

    private static final String ECHO = "/api/echo";

    @Test
    void strangers_are_sent_to_sign_in_and_programs_told_so() {
        assertThat(http.get().uri("/clerks")).hasStatus(302).hasRedirectedUrl("/sign-in");
        assertThat(http.get().uri(ECHO)).hasStatus(401).bodyText().contains("access.unknown");
        assertThat(http.get().uri("/actuator/health")).hasStatus(302);
        assertThat(http.get().uri("/health")).hasStatusOk();
        assertThat(http.get().uri(Assets.style())).hasStatusOk();
    }

    @Test
    void an_endpoint_that_says_nothing_is_closed_to_everybody() {
        var browser = Browser.fresh(http).signIn(people.with(Post.ORGANIZER, unions.county));
        assertThat(browser.get(ECHO)).hasStatusOk();
        assertThat(browser.get(ECHO + "/silent")).hasStatus(403).bodyText().contains("没有开放");
    }

    @Test
    void the_post_in_use_must_carry_the_permission() {
        var browser = Browser.fresh(http).signIn(people.with(Post.FINANCE, unions.county));
        assertThat(browser.get(ECHO)).hasStatusOk();
        assertThat(browser.post(ECHO))
                .hasStatus(403)
                .bodyText()
                .contains("access.denied")
                .contains("财务");
    }

    @Test
    void switching_the_post_changes_scope_and_permissions() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        people.grant(clerk.id(), Post.FINANCE, unions.township);
        var held = people.of(clerk);
        var browser = Browser.fresh(http).signIn(clerk);
        assertThat(browser.get("/sessions")).hasStatus(302).hasRedirectedUrl("/post");
        browser.post("/post", "appointment", held.getFirst().id().toString());
        assertThat(browser.get(ECHO))
                .bodyText()
                .contains(unions.county.toString())
                .contains("组织干部");
        browser.post("/post", "appointment", held.getLast().id().toString());
        assertThat(browser.get(ECHO))
                .bodyText()
                .contains(unions.township.toString())
                .contains("财务");
        assertThat(browser.post(ECHO)).hasStatus(403);
        assertThat(browser.get("/sessions")).bodyText().contains("城关街道总工会 · 财务");
    }

    @Test
    void the_post_of_another_clerk_cannot_be_taken() {
        var other = people.of(people.with(Post.COUNTY_CHAIR, unions.county)).getFirst();
        var browser = Browser.fresh(http).signIn(people.with(Post.FINANCE, unions.county));
        assertThat(browser.post("/post", "appointment", other.id().toString())).hasStatus(422);
        assertThat(browser.get(ECHO)).bodyText().contains("财务");
    }

    @Test
    void a_post_that_is_ended_is_lost_at_once() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var browser = Browser.fresh(http).signIn(clerk);
        assertThat(browser.get(ECHO)).hasStatusOk();
        var id = people.of(clerk).getFirst().id();
        appointments.end(people.founder(), id, new AppointmentEnding(clock.today(), "青工发〔2026〕9号"));
        assertThat(browser.get(ECHO)).hasStatus(403).bodyText().contains("没有有效的任职");
        assertThat(browser.get("/sessions")).hasStatus(403);
    }

    @Test
    void a_post_that_runs_out_is_lost_at_midnight() {
        var clerk = people.enrol(false);
        var today = clock.today();
        appointments.grant(
                people.founder(), new Granting(clerk.id(), unions.county, Post.ORGANIZER, today, today, "青工发〔2026〕1号"));
        var browser = Browser.fresh(http).signIn(clerk);
        assertThat(browser.get(ECHO)).hasStatusOk();
        clock.pass(Duration.ofDays(1));
        assertThat(browser.get(ECHO)).hasStatus(403);
    }

    @Test
    void a_clerk_who_is_stopped_is_out_at_once() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var browser = Browser.fresh(http).signIn(clerk);
        clerks.disable(people.founder(), clerk.id(), "调离");
        assertThat(browser.get("/password")).hasStatus(302).hasRedirectedUrl("/sign-in?ended");
        assertThat(Browser.fresh(http).signIn(clerk, AccessWorld.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("已停用");
    }

    @Test
    void other_sessions_can_be_ended() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var here = Browser.fresh(http).signIn(clerk);
        var there = Browser.fresh(http).signIn(clerk);
        assertThat(here.get("/sessions"))
                .bodyText()
                .contains("本次登录")
                .contains("别处")
                .contains("Chrome · Windows 7");
        here.post("/sessions/others");
        assertThat(there.get("/sessions")).hasRedirectedUrl("/sign-in?ended");
        assertThat(here.get("/sessions")).hasStatusOk().bodyText().doesNotContain("别处</span>");
    }

    @Test
    void what_is_refused_or_missing_is_said_in_chinese() {
        var browser = Browser.fresh(http).signIn(people.with(Post.ORGANIZER, unions.county));
        assertThat(browser.get(ECHO + "/refused"))
                .hasStatus(422)
                .bodyText()
                .contains("echo.refused")
                .contains("这件事不能办");
        assertThat(browser.get("/nowhere")).hasStatus(404).bodyText().contains("没有找到这个页面");
        assertThat(browser.get("/api/nowhere")).hasStatus(404).bodyText().contains("request.not-found");
    }
}
