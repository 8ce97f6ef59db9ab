package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.AccessWorld.Person;
import huizhanjia.access.AppointmentEnding;
import huizhanjia.access.Appointments;
import huizhanjia.access.ClerkAccessCache;
import huizhanjia.access.Clerks;
import huizhanjia.access.Handover;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.compliance.calendar.Calendars;
import huizhanjia.signin.rules.OneTimeCode;
import java.util.Objects;
import java.util.UUID;
import org.bouncycastle.util.encoders.Base32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// What the first of two instances is told, the second knows at the very next request, whatever it remembers:
/// no cache authorises.
@PeopleTest
record TwoHousesTests(
        People people,
        PaperUnions unions,
        MovableClock clock,
        Clerks clerks,
        Appointments appointments,
        SecondFactors secondFactors,
        Tokens tokens,
        Calendars calendars,
        TransactionTemplate transaction,
        MockMvcTester http) {

    private static @Nullable SecondHouse second;

    /// What ends it, told to the first house.
    enum End {
        OWN_NEW_PASSWORD,
        RESET,
        SECOND_FACTOR_ENDED,
        STOP,
        APPOINTMENT_ENDED
    }

    @BeforeAll
    static void open(ApplicationContext first) {
        second = SecondHouse.beside(first);
    }

    @AfterAll
    static void close() {
        house().close();
    }

    @ParameterizedTest
    @EnumSource
    void the_session_in_the_other_house_ends_with_it(End end) {
        var clerk = holder();
        var browser = Browser.fresh(house().http()).signIn(clerk);
        assertThat(browser.get("/sessions")).hasStatusOk();
        bring(end, clerk);
        if (end == End.APPOINTMENT_ENDED) {
            assertThat(browser.get("/sessions")).hasStatus(403);
        } else {
            assertThat(browser.get("/sessions")).hasStatus(302).hasRedirectedUrl("/sign-in?ended");
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

    @Test
    void a_second_factor_bound_in_one_house_is_asked_for_in_the_other() {
        var clerk = holder();
        var browser = Browser.fresh(house().http()).signIn(clerk);
        assertThat(browser.get("/sessions")).hasStatusOk();
        bind(clerk);
        assertThat(browser.get("/sessions")).hasStatus(302).hasRedirectedUrl("/second-factor");
        var fresh = Browser.fresh(house().http()).signIn(clerk);
        assertThat(fresh.get("/sessions")).hasStatus(302).hasRedirectedUrl("/second-factor");
    }

    @Test
    void a_released_second_factor_is_asked_for_no_more() {
        var clerk = holder();
        bind(clerk);
        var browser = Browser.fresh(house().http()).signIn(clerk);
        assertThat(browser.get("/sessions")).hasStatus(302).hasRedirectedUrl("/second-factor");
        people.arrange(clerk, Handover.Kind.SECOND_FACTOR);
        var fresh = Browser.fresh(house().http()).signIn(clerk);
        assertThat(fresh.get("/sessions")).hasStatus(302).hasRedirectedUrl("/account-notice");
    }

    @Test
    void a_post_granted_in_one_house_opens_in_the_other_and_one_that_was_undone_does_not() {
        var clerk = people.enrol(false);
        var clerkAccessCache = house().bean(ClerkAccessCache.class);
        transaction.executeWithoutResult(open -> {
            people.grant(clerk.id(), Post.ORGANIZER, unions.county);
            assertThat(people.standings().find(clerk.id()).orElseThrow().inForce(clock.today()))
                    .hasSize(1);
            open.setRollbackOnly();
        });
        assertThat(people.standings().find(clerk.id()).orElseThrow().held()).isEmpty();
        assertThat(clerkAccessCache.find(clerk.id()).orElseThrow().held()).isEmpty();
        people.grant(clerk.id(), Post.ORGANIZER, unions.county);
        assertThat(clerkAccessCache.find(clerk.id()).orElseThrow().held()).hasSize(1);
        assertThat(clerkAccessCache.at(unions.county))
                .anyMatch(clerkAccess -> clerkAccess.clerk().id().equals(clerk.id()));
    }

    @Test
    void what_a_network_asked_in_one_house_is_spent_in_the_other() {
        for (var ask = 0; ask < 15; ask++) {
            assertThat(verify(http)).isEqualTo(200);
            assertThat(verify(house().http())).isEqualTo(200);
        }
        assertThat(verify(http)).isEqualTo(429);
        assertThat(verify(house().http())).isEqualTo(429);
    }

    private static int verify(MockMvcTester at) {
        return at.get()
                .uri("/verify/{document}", UUID.randomUUID())
                .with(request -> {
                    request.setRemoteAddr("203.0.113.200");
                    return request;
                })
                .exchange()
                .getResponse()
                .getStatus();
    }

    private Person holder() {
        return people.with(Post.ORGANIZER, unions.county);
    }

    private void bind(Person clerk) {
        var secret = secondFactors.invent();
        secondFactors.enrol(people.actor(clerk), secret, OneTimeCode.at(Base32.decode(secret), clock.instant()));
    }

    private void bring(End end, Person clerk) {
        var by = people.founder();
        switch (end) {
            case OWN_NEW_PASSWORD -> clerks.changePassword(people.actor(clerk), "Lao-dong-5.1");
            case RESET -> people.arrange(clerk, Handover.Kind.PASSWORD);
            case SECOND_FACTOR_ENDED -> people.arrange(clerk, Handover.Kind.SECOND_FACTOR);
            case STOP -> clerks.disable(by, clerk.id(), "调离");
            case APPOINTMENT_ENDED ->
                appointments.end(
                        by, people.of(clerk).getFirst().id(), new AppointmentEnding(clock.today(), "青工发〔2026〕2号"));
        }
    }

    private static int call(String secret) {
        return house().http()
                .get()
                .uri("/api/areas")
                .header("Authorization", "Bearer " + secret)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static int read(String address) {
        return house().http()
                .get()
                .uri("/calendar/feed/{token}.ics", address)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static SecondHouse house() {
        return Objects.requireNonNull(second);
    }
}
