package huizhanjia.attachment;

import huizhanjia.access.AccessWorld;
import huizhanjia.access.PaperUnions;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// Matters on paper, each of one union, whose files are read by whoever the union stands under.
@TestConfiguration(proxyBeanMethods = false)
@Import(AccessWorld.class)
public class AttachmentWorld {

    public static final String COUNTY = "210199";

    @Bean
    PaperMatters paperMatters(PaperUnions unions) {
        return new PaperMatters(unions);
    }

    /// Subjects `matter:<union>/<number>`.
    public record PaperMatters(PaperUnions unions) implements AttachmentGate {

        @Override
        public String prefix() {
            return "matter";
        }

        @Override
        public boolean mayRead(String subject, Actor actor) {
            var org = subject.substring("matter:".length(), subject.indexOf('/'));
            return unions.contains(actor.scope(), OrgId.of(org));
        }

        /// Where the union's next matter keeps its files.
        public Hook of(OrgId org) {
            return Hook.on(COUNTY, "matter:" + org + "/" + AttachmentId.next());
        }

        /// A clerk at the union.
        public Actor clerk(OrgId org) {
            return new Actor(
                    ClerkId.next(),
                    AppointmentId.next(),
                    "李青",
                    unions.name(org) + " · 组织干部",
                    unions.scope(org).orElseThrow(),
                    Set.of("attachment:read"),
                    "test");
        }
    }
}
