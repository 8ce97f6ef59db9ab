package huizhanjia.access;

import huizhanjia.TestDatabase;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A clock to move, unions on paper, and clerks as many as a test wants.
@TestConfiguration(proxyBeanMethods = false)
@Import(TestDatabase.class)
public class AccessWorld {

    public static final String PASSWORD = "Qing-shan-2026";

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    @Primary
    PaperUnions paperUnions() {
        return new PaperUnions();
    }

    /// As in the sample county, unless a test says otherwise.
    @Bean
    @Primary
    Stage stage() {
        return new Stage();
    }

    /// Whether the house rehearses, for a test to change.
    public static final class Stage implements Rehearsal {

        private boolean on = true;

        @Override
        public boolean isOn() {
            return on;
        }

        /// Runs as a real county would.
        public void inEarnest(ThrowingCallable act) throws Throwable {
            on = false;
            try {
                act.call();
            } finally {
                on = true;
            }
        }
    }

    @Bean
    People people(
            Clerks clerks,
            Appointments appointments,
            ClerkAccessCache clerkAccessCache,
            Handovers handovers,
            PaperUnions unions,
            MovableClock clock) {
        return new People(clerks, appointments, clerkAccessCache, handovers, unions, clock);
    }

    /// Enrols clerks and gives them posts, as an administrator of the province who holds both powers.
    public record People(
            Clerks clerks,
            Appointments appointments,
            ClerkAccessCache standings,
            Handovers handovers,
            PaperUnions unions,
            MovableClock clock) {

        private static final AtomicInteger MADE = new AtomicInteger();

        /// Someone above everybody, who is no clerk of the house.
        public Actor founder() {
            return new Actor(
                    ClerkId.next(),
                    AppointmentId.next(),
                    "奠基人",
                    "安装",
                    unions.scope(unions.province).orElseThrow(),
                    Set.of("clerk:manage", "clerk:plant", "appointment:grant"),
                    "test");
        }

        /// Somebody of the province in one of the administrators' posts, who is no clerk of the house.
        public Actor administrator(Post post) {
            return new Actor(
                    ClerkId.next(),
                    AppointmentId.next(),
                    "省里的" + post.label(),
                    "辽宁省总工会 · " + post.label(),
                    unions.scope(unions.province).orElseThrow(),
                    post.permissions(),
                    "test");
        }

        /// Two administrators arrange it for the clerk; the answer is what each of them hands over.
        public Handover.Codes arrange(Person clerk, Handover.Kind kind) {
            var asking = new Handovers.Asking(clerk.id(), kind, "本人到场申请");
            var first = handovers.ask(asking, administrator(Post.SYSTEM_ADMIN)).code();
            var id = handovers
                    .in(founder().scope(), new Excerpt.Span(0, 1))
                    .rows()
                    .getFirst()
                    .id();
            return new Handover.Codes(first, handovers.confirm(id, administrator(Post.SECURITY_ADMIN)));
        }

        /// A clerk with a lasting password and the post.
        public Person with(Post post, OrgId org) {
            var person = enrol(false);
            grant(person.id(), post, org);
            return person;
        }

        /// A clerk without a post.
        public Person enrol(boolean toChange) {
            var loginName = "clerk" + MADE.incrementAndGet();
            var id = clerks.plant(founder(), new Enrolment(loginName, "王小青", unions.county, PASSWORD, toChange));
            return new Person(id, loginName);
        }

        public AppointmentId grant(ClerkId clerk, Post post, OrgId org) {
            return appointments.grant(founder(), new Granting(clerk, org, post, clock.today(), null, "青工发〔2026〕1号"));
        }

        /// Who acts when the clerk's only post is in use.
        public Actor actor(Person person) {
            var clerkAccess = standings.find(person.id()).orElseThrow();
            return clerkAccess.actor(clerkAccess.inForce(clock.today()).getFirst(), "test");
        }

        public List<Appointment> of(Person person) {
            return appointments.of(person.id());
        }
    }

    /// A clerk as a test knows them.
    public record Person(ClerkId id, String loginName) {}

    /// Says who the gate let in; one endpoint says nothing of whom it is for.
    @RestController
    @RequestMapping("/api/echo")
    static class EchoApi {

        @Needs("org:read")
        @GetMapping
        Map<String, String> echo(Actor actor) {
            return Map.of("post", actor.post(), "scope", actor.scope().root().toString(), "clerk", actor.clerkName());
        }

        @Needs("member:admit")
        @PostMapping
        Map<String, String> admit(Actor actor) {
            return echo(actor);
        }

        @GetMapping("/silent")
        Map<String, String> silent() {
            return Map.of();
        }

        @Needs("org:read")
        @GetMapping("/refused")
        Map<String, String> refused() {
            throw new Refused("echo.refused", "这件事不能办");
        }

        @Needs("org:read")
        @GetMapping("/broken")
        Map<String, String> broken() {
            throw new IllegalStateException("a bug");
        }
    }
}
