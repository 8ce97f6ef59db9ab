package huizhanjia.access;

import huizhanjia.TestDatabase;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

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

    @Bean
    People people(Clerks clerks, Appointments appointments, PaperUnions unions, MovableClock clock) {
        return new People(clerks, appointments, unions, clock, new AtomicInteger());
    }

    @Bean
    DynamicPropertyRegistrar keys() {
        return registry -> registry.add("huizhanjia.keys", () -> "target/test-keys/access.keys");
    }

    /// Enrols clerks and gives them posts, as an administrator of the province who holds both powers.
    public record People(
            Clerks clerks, Appointments appointments, PaperUnions unions, MovableClock clock, AtomicInteger made) {

        /// Someone above everybody, who is no clerk of the house.
        public Actor founder() {
            return new Actor(
                    ClerkId.next(),
                    AppointmentId.next(),
                    "奠基人",
                    "安装",
                    unions.scope(unions.province).orElseThrow(),
                    Set.of("clerk:manage", "appointment:grant"),
                    "test");
        }

        /// A clerk with a lasting password and the post.
        public Person with(Post post, OrgId org) {
            var person = enrol(false);
            grant(person.id(), post, org);
            return person;
        }

        /// A clerk without a post.
        public Person enrol(boolean toChange) {
            var loginName = "clerk" + made.incrementAndGet();
            var id = clerks.enrol(founder(), new Enrolment(loginName, "王小青", unions.county, PASSWORD, toChange));
            return new Person(id, loginName);
        }

        public AppointmentId grant(ClerkId clerk, Post post, OrgId org) {
            return appointments.grant(founder(), new Granting(clerk, org, post, clock.today(), null, "青工发〔2026〕1号"));
        }

        public List<Appointment> of(Person person) {
            return appointments.of(person.id());
        }
    }

    /// A clerk as a test knows them.
    public record Person(ClerkId id, String loginName) {}
}
