package huizhanjia.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.AccessWorld.Person;
import huizhanjia.access.Handover.Codes;
import huizhanjia.access.Handover.Kind;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// No administrator becomes a clerk: not by a reset, not by a new clerk, not by a return, not alone.
@PeopleTest
record HandoversTests(
        Handovers handovers,
        Clerks clerks,
        Entrance entrance,
        ClerkAccessCache standings,
        People people,
        PaperUnions unions,
        MovableClock clock,
        Trail trail,
        JdbcClient jdbc) {

    private static final String NEW = "Lao-dong-5.1";

    @Test
    void until_the_second_hand_confirms_nothing_changes() {
        var clerk = cadre();
        ask(clerk, Kind.PASSWORD, system());
        assertThat(answer(clerk, AccessWorld.PASSWORD)).isEqualTo(Entrance.Answer.RIGHT);
        assertThat(standings.find(clerk.id()).orElseThrow().untold()).isEmpty();
        handovers.confirm(waiting(clerk), security());
        assertThat(answer(clerk, AccessWorld.PASSWORD)).isEqualTo(Entrance.Answer.WRONG);
    }

    @Test
    void neither_half_opens_alone_and_both_open_once() {
        var clerk = cadre();
        var codes = people.arrange(clerk, Kind.PASSWORD);
        assertThat(entrance.open(clerk.loginName(), new Codes(codes.first(), codes.first())))
                .isEmpty();
        assertThat(entrance.open(clerk.loginName(), new Codes(codes.second(), codes.second())))
                .isEmpty();
        assertThat(entrance.open(cadre().loginName(), codes)).isEmpty();
        assertThat(entrance.open("nobody.here", codes)).isEmpty();
        assertThat(entrance.open(clerk.loginName(), codes)).contains(clerk.id());
        handovers.use(clerk.loginName(), codes, NEW);
        assertThat(answer(clerk, NEW)).isEqualTo(Entrance.Answer.RIGHT);
        assertRefused("access.codes", () -> handovers.use(clerk.loginName(), codes, NEW + "2"));
    }

    @Test
    void a_weak_password_is_refused_and_the_codes_still_open() {
        var clerk = cadre();
        var codes = people.arrange(clerk, Kind.PASSWORD);
        assertRefused("access.weak-password", () -> handovers.use(clerk.loginName(), codes, "short"));
        handovers.use(clerk.loginName(), codes, NEW);
    }

    @Test
    void the_codes_run_out_after_three_days_whoever_confirmed_when() {
        var clerk = cadre();
        var codes = people.arrange(clerk, Kind.PASSWORD);
        clock.pass(Duration.ofDays(3));
        assertThat(entrance.open(clerk.loginName(), codes)).isEmpty();
        ask(clerk, Kind.PASSWORD, system());
        var late = waiting(clerk);
        clock.pass(Duration.ofDays(3));
        assertRefused("access.handover-over", () -> handovers.confirm(late, security()));
    }

    @Test
    void the_second_hand_is_another_person_in_another_post_and_never_the_one_concerned() {
        var clerk = cadre();
        var asker = system();
        ask(clerk, Kind.PASSWORD, asker);
        var id = waiting(clerk);
        assertRefused("access.two-hands", () -> handovers.confirm(id, asker));
        assertRefused("access.two-hands", () -> handovers.confirm(id, system()));
        assertRefused("access.denied", () -> handovers.confirm(id, people.actor(clerk)));
        handovers.confirm(id, people.administrator(Post.AUDITOR));
        var admin = people.with(Post.SECURITY_ADMIN, unions.county);
        ask(admin, Kind.PASSWORD, system());
        assertRefused("access.two-hands", () -> handovers.confirm(waiting(admin), people.actor(admin)));
        assertRefused("access.two-hands", () -> ask(admin, Kind.SECOND_FACTOR, people.actor(admin)));
    }

    @Test
    void an_auditor_confirms_but_does_not_ask_and_a_cadre_does_neither() {
        var clerk = cadre();
        assertRefused("access.denied", () -> ask(clerk, Kind.PASSWORD, people.administrator(Post.AUDITOR)));
        assertRefused("access.denied", () -> ask(clerk, Kind.PASSWORD, people.actor(cadre())));
    }

    @Test
    void what_one_administrator_does_alone_opens_nothing() {
        var system = system();
        var asked = handovers.enrol(new Newcomer("solo.clerk", "独行", unions.county), system);
        people.grant(asked.clerk(), Post.ORGANIZER, unions.county);
        var solo = new Person(asked.clerk(), "solo.clerk");
        assertThat(entrance.open("solo.clerk", new Codes(asked.code(), asked.code())))
                .isEmpty();
        assertThat(answer(solo, asked.code())).isEqualTo(Entrance.Answer.WRONG);
        assertRefused(
                "access.denied",
                () -> clerks.plant(
                        system, new Enrolment("solo.two", "独行", unions.county, AccessWorld.PASSWORD, false)));
        var stopped = cadre();
        clerks.disable(system, stopped.id(), "调离");
        ask(stopped, Kind.RETURN, system);
        assertThat(answer(stopped, AccessWorld.PASSWORD)).isEqualTo(Entrance.Answer.STOPPED);
    }

    @Test
    void a_clerk_who_returns_does_not_return_with_the_old_password() {
        var clerk = cadre();
        clerks.disable(system(), clerk.id(), "调离");
        assertRefused("access.no-change", () -> ask(clerk, Kind.PASSWORD, system()));
        var codes = people.arrange(clerk, Kind.RETURN);
        assertThat(answer(clerk, AccessWorld.PASSWORD)).isEqualTo(Entrance.Answer.WRONG);
        handovers.use(clerk.loginName(), codes, NEW);
        assertThat(answer(clerk, NEW)).isEqualTo(Entrance.Answer.RIGHT);
    }

    @Test
    void one_application_waits_at_a_time_and_may_be_taken_back() {
        var clerk = cadre();
        ask(clerk, Kind.PASSWORD, system());
        assertRefused("access.handover-waits", () -> ask(clerk, Kind.PASSWORD, system()));
        handovers.refuse(waiting(clerk), security());
        var lost = people.arrange(clerk, Kind.PASSWORD);
        var again = people.arrange(clerk, Kind.PASSWORD);
        assertThat(entrance.open(clerk.loginName(), lost)).isEmpty();
        assertThat(entrance.open(clerk.loginName(), again)).isPresent();
    }

    @Test
    void an_administrator_reaches_only_clerks_of_their_own_unions() {
        var stranger = cadre();
        var elsewhere = people.actor(people.with(Post.SYSTEM_ADMIN, unions.otherCounty));
        assertRefused("access.no-clerk", () -> ask(stranger, Kind.PASSWORD, elsewhere));
        ask(stranger, Kind.PASSWORD, system());
        var guard = people.actor(people.with(Post.SECURITY_ADMIN, unions.otherCounty));
        assertRefused("access.handover-over", () -> handovers.confirm(waiting(stranger), guard));
    }

    @Test
    void every_step_stands_in_the_trail_and_no_code_lies_open() {
        var clerk = cadre();
        var codes = people.arrange(clerk, Kind.PASSWORD);
        handovers.use(clerk.loginName(), codes, NEW);
        assertThat(trail.timeline("210199", List.of("clerk:" + clerk.id())).rows())
                .extracting(TimelineEntry::summary)
                .anySatisfy(line -> assertThat(line).startsWith("申请重置密码"))
                .anySatisfy(line -> assertThat(line).startsWith("确认重置密码"))
                .anySatisfy(line -> assertThat(line).startsWith("凭两个代码设置密码"))
                .noneSatisfy(line -> assertThat(line).containsAnyOf(codes.first(), codes.second()));
        assertThat(jdbc.sql("select h.first_hash from access.handover h")
                        .query(String.class)
                        .list())
                .allSatisfy(hash -> assertThat(hash).startsWith("$argon2id$"));
        assertThat(codes.toString()).doesNotContain(codes.first());
    }

    private Person cadre() {
        return people.with(Post.ORGANIZER, unions.county);
    }

    private Actor system() {
        return people.administrator(Post.SYSTEM_ADMIN);
    }

    private Actor security() {
        return people.administrator(Post.SECURITY_ADMIN);
    }

    private void ask(Person clerk, Kind kind, Actor by) {
        handovers.ask(new Handovers.Asking(clerk.id(), kind, "本人申请"), by);
    }

    private UUID waiting(Person clerk) {
        return handovers.in(people.founder().scope(), new Excerpt.Span(0, 50)).rows().stream()
                .filter(one -> one.clerk().equals(clerk.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Entrance.Answer answer(Person clerk, String password) {
        return entrance.knock(clerk.loginName(), password).answer();
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run).hasFieldOrPropertyWithValue("code", code);
    }
}
