package huizhanjia.intake;

import static org.awaitility.Awaitility.await;

import huizhanjia.access.AccessWorld;
import huizhanjia.access.PaperUnions;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.task.Bell;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// Guests on paper, people who bring lists of them, and patience.
@TestConfiguration(proxyBeanMethods = false)
@Import({AccessWorld.class, Bell.class})
public class IntakeWorld {

    @Bean
    PaperRoster paperRoster() {
        return new PaperRoster();
    }

    @Bean
    Reception reception(Intakes intakes, PaperUnions unions, Bell bell) {
        return new Reception(intakes, unions, bell);
    }

    /// Takes lists of guests in.
    public record Reception(Intakes intakes, PaperUnions unions, Bell bell) {

        /// A clerk of the county.
        public Actor clerk() {
            return clerk(unions.county);
        }

        /// A clerk who may bring lists in at an organisation.
        public Actor clerk(OrgId org) {
            return new Actor(
                    ClerkId.next(),
                    AppointmentId.next(),
                    "李青",
                    unions.name(org) + " · 组织干部",
                    unions.scope(org).orElseThrow(),
                    Set.of("member:import", "job:read"),
                    "test");
        }

        /// An uploaded list.
        public IntakeCard upload(Actor by, String text) {
            var file = text.getBytes(StandardCharsets.UTF_8);
            return intakes.need(intakes.upload(new Upload("guests", null, "C:\\名册\\来宾.csv", file), by), by);
        }

        /// The list after its check.
        public IntakeCard checked(Actor by, String text) {
            var card = upload(by, text);
            intakes.check(card, by);
            return rested(card.id(), by);
        }

        /// The list once nothing is under way.
        public IntakeCard rested(IntakeId id, Actor by) {
            bell.ring();
            return await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> intakes.need(id, by), card -> card.job() == null);
        }
    }
}
