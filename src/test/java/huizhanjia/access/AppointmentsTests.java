package huizhanjia.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.AccessWorld.Person;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@PeopleTest
record AppointmentsTests(
        Appointments appointments, ClerkAccessCache standings, People people, PaperUnions unions, MovableClock clock) {

    @Test
    void a_post_counts_from_its_first_day_to_its_last_and_ends_by_itself() {
        var person = people.enrol(false);
        var today = clock.today();
        grant(people.founder(), person, Post.ORGANIZER, unions.county, today.plusDays(1), today.plusDays(2));
        assertThat(postsOn(person, today)).isZero();
        assertThat(postsOn(person, today.plusDays(1))).isEqualTo(1);
        assertThat(postsOn(person, today.plusDays(2))).isEqualTo(1);
        assertThat(postsOn(person, today.plusDays(3))).isZero();
    }

    @Test
    void an_ended_post_is_gone_the_same_day_and_stays_written() {
        var person = people.with(Post.ORGANIZER, unions.county);
        var id = people.of(person).getFirst().id();
        appointments.end(people.founder(), id, new AppointmentEnding(clock.today(), "青工发〔2026〕2号"));
        assertThat(postsOn(person, clock.today())).isZero();
        assertThat(people.of(person))
                .singleElement()
                .extracting(Appointment::endDocument)
                .isEqualTo("青工发〔2026〕2号");
    }

    @Test
    void an_end_needs_a_document_and_happens_once() {
        var id =
                people.of(people.with(Post.ORGANIZER, unions.county)).getFirst().id();
        assertRefused(
                "access.no-document",
                () -> appointments.end(people.founder(), id, new AppointmentEnding(clock.today(), " ")));
        appointments.end(people.founder(), id, new AppointmentEnding(clock.today(), "青工发〔2026〕2号"));
        assertRefused(
                "access.already-ended",
                () -> appointments.end(people.founder(), id, new AppointmentEnding(clock.today(), "青工发〔2026〕3号")));
    }

    @Test
    void a_grant_needs_a_document_and_an_end_after_its_start() {
        var person = people.enrol(false);
        var today = clock.today();
        var noPaper = new Granting(person.id(), unions.county, Post.ORGANIZER, today, null, "");
        assertRefused("access.no-document", () -> appointments.grant(people.founder(), noPaper));
        assertRefused(
                "access.end-before-start",
                () -> grant(people.founder(), person, Post.ORGANIZER, unions.county, today, today.minusDays(1)));
    }

    @Test
    void a_post_is_held_only_where_it_belongs() {
        var person = people.enrol(false);
        assertRefused("access.wrong-level", () -> grant(person, Post.COUNTY_CHAIR, unions.factory));
        assertRefused("access.wrong-level", () -> grant(person, Post.GRASSROOTS_CHAIR, unions.county));
        assertRefused("access.wrong-level", () -> grant(person, Post.CITY_VIEWER, unions.county));
        grant(person, Post.TOWNSHIP_OFFICER, unions.township);
    }

    @Test
    void money_and_audit_may_follow_each_other_but_not_overlap() {
        var person = people.enrol(false);
        var today = clock.today();
        grant(people.founder(), person, Post.FINANCE, unions.county, today, today.plusDays(10));
        assertRefused("access.separation", () -> grant(person, Post.AUDIT_COMMISSION, unions.county));
        grant(person, Post.AUDIT_COMMISSION, unions.township);
        grant(people.founder(), person, Post.AUDIT_COMMISSION, unions.county, today.plusDays(11), null);
    }

    @Test
    void the_three_administrators_are_three_people() {
        var person = people.with(Post.SYSTEM_ADMIN, unions.county);
        assertRefused("access.separation", () -> grant(person, Post.SECURITY_ADMIN, unions.county));
        assertRefused("access.separation", () -> grant(person, Post.ORGANIZER, unions.county));
    }

    @Test
    void nobody_grants_to_themselves_nor_beyond_their_scope() {
        var admin = people.with(Post.SECURITY_ADMIN, unions.county);
        var actor = people.actor(admin);
        assertRefused("access.self", () -> grant(actor, admin, Post.ORGANIZER, unions.county, clock.today(), null));
        var person = people.enrol(false);
        assertRefused(
                "access.out-of-scope",
                () -> grant(actor, person, Post.ORGANIZER, unions.otherCounty, clock.today(), null));
        grant(actor, person, Post.ORGANIZER, unions.county, clock.today(), null);
    }

    @Test
    void the_system_administrator_does_not_grant_and_the_security_administrator_does_not_enrol() {
        var system = people.actor(people.with(Post.SYSTEM_ADMIN, unions.county));
        var person = people.enrol(false);
        assertRefused("access.denied", () -> grant(system, person, Post.ORGANIZER, unions.county, clock.today(), null));
        var security = people.actor(people.with(Post.SECURITY_ADMIN, unions.county));
        var newcomer = new Newcomer("someone.new", "李四", unions.county);
        assertRefused("access.denied", () -> people.clerks().enrol(security, newcomer));
    }

    @Test
    void a_post_that_runs_out_is_lost_at_midnight_although_remembered() {
        var person = people.enrol(false);
        grant(people.founder(), person, Post.ORGANIZER, unions.county, clock.today(), clock.today());
        assertThat(postsOn(person, clock.today())).isEqualTo(1);
        clock.pass(Duration.ofDays(1));
        assertThat(postsOn(person, clock.today())).isZero();
    }

    private void grant(Person person, Post post, OrgId org) {
        grant(people.founder(), person, post, org, clock.today(), null);
    }

    private void grant(Actor by, Person person, Post post, OrgId org, LocalDate from, @Nullable LocalDate until) {
        appointments.grant(by, new Granting(person.id(), org, post, from, until, "青工发〔2026〕1号"));
    }

    private int postsOn(Person person, LocalDate day) {
        return standings.find(person.id()).orElseThrow().inForce(day).size();
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run).hasFieldOrPropertyWithValue("code", code);
    }
}
