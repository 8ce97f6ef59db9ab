package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.AccessWorld.Person;
import huizhanjia.access.AppointmentEnding;
import huizhanjia.access.Appointments;
import huizhanjia.access.Clerks;
import huizhanjia.access.Granting;
import huizhanjia.access.Handover;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.compliance.calendar.Calendars;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Whatever ends what a clerk may do, times whatever a clerk can be holding: each pair is tried, and none comes back.
@PeopleTest
record RevocationTests(
        People people,
        PaperUnions unions,
        MovableClock clock,
        Clerks clerks,
        Appointments appointments,
        Tokens tokens,
        Calendars calendars,
        MockMvcTester http) {

    /// What ends it.
    enum End {
        OWN_NEW_PASSWORD,
        RESET,
        SECOND_FACTOR_ENDED,
        STOP,
        STOP_AND_RETURN,
        APPOINTMENT_ENDED,
        APPOINTMENT_RUN_OUT
    }

    @ParameterizedTest
    @EnumSource
    void the_session_ends_with_it(End end) {
        var clerk = holder();
        var browser = Browser.fresh(http).signIn(clerk);
        assertThat(browser.get("/sessions")).hasStatusOk();
        bring(end, clerk);
        switch (end) {
            case APPOINTMENT_ENDED, APPOINTMENT_RUN_OUT ->
                assertThat(browser.get("/sessions")).hasStatus(403);
            case OWN_NEW_PASSWORD, RESET, SECOND_FACTOR_ENDED, STOP, STOP_AND_RETURN -> {
                assertThat(browser.get("/sessions")).hasStatus(302).hasRedirectedUrl("/sign-in?ended");
                assertThat(browser.session().isInvalid()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_token_ends_with_it(End end) {
        var clerk = holder();
        var secret = tokens.issue(people.actor(clerk), "报表程序", clock.today().plusDays(90));
        assertThat(call(secret)).isEqualTo(200);
        bring(end, clerk);
        assertThat(call(secret)).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource
    void the_calendar_feed_ends_with_it(End end) {
        var clerk = holder();
        var address = calendars.subscribe(people.actor(clerk));
        assertThat(read(address)).isEqualTo(200);
        bring(end, clerk);
        assertThat(read(address)).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void a_new_appointment_brings_nothing_back(End end) {
        var clerk = holder();
        var secret = tokens.issue(people.actor(clerk), "报表程序", clock.today().plusDays(90));
        var address = calendars.subscribe(people.actor(clerk));
        bring(end, clerk);
        people.grant(clerk.id(), Post.FINANCE, unions.county);
        assertThat(call(secret)).isEqualTo(401);
        assertThat(read(address)).isEqualTo(404);
    }

    private Person holder() {
        var person = people.enrol(false);
        var today = clock.today();
        appointments.grant(
                people.founder(),
                new Granting(person.id(), unions.county, Post.ORGANIZER, today, today.plusDays(3), "青工发〔2026〕1号"));
        return person;
    }

    private void bring(End end, Person clerk) {
        var by = people.founder();
        switch (end) {
            case OWN_NEW_PASSWORD ->
                Browser.fresh(http)
                        .signIn(clerk)
                        .post(
                                "/password",
                                "before",
                                AccessWorld.PASSWORD,
                                "after",
                                "Lao-dong-5.1",
                                "again",
                                "Lao-dong-5.1");
            case RESET -> people.arrange(clerk, Handover.Kind.PASSWORD);
            case SECOND_FACTOR_ENDED -> people.arrange(clerk, Handover.Kind.SECOND_FACTOR);
            case STOP -> clerks.disable(by, clerk.id(), "调离");
            case STOP_AND_RETURN -> {
                clerks.disable(by, clerk.id(), "调离");
                people.arrange(clerk, Handover.Kind.RETURN);
            }
            case APPOINTMENT_ENDED ->
                appointments.end(
                        by, people.of(clerk).getFirst().id(), new AppointmentEnding(clock.today(), "青工发〔2026〕2号"));
            case APPOINTMENT_RUN_OUT -> clock.pass(Duration.ofDays(4));
        }
    }

    private int call(String secret) {
        return http.get()
                .uri("/api/echo")
                .header("Authorization", "Bearer " + secret)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private int read(String address) {
        return http.get()
                .uri("/calendar/feed/{token}.ics", address)
                .exchange()
                .getResponse()
                .getStatus();
    }
}
