package huizhanjia.api;

import huizhanjia.TestDatabase;
import huizhanjia.access.Appointments;
import huizhanjia.access.ClerkAccessCache;
import huizhanjia.access.Clerks;
import huizhanjia.access.Enrolment;
import huizhanjia.access.Granting;
import huizhanjia.access.Post;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.member.Roll;
import huizhanjia.org.Approval;
import huizhanjia.org.Founding;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.signin.Tokens;
import huizhanjia.task.Bell;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.ObjectMapper;

/// 青山县 with a township, a mill below it and a school beside it; and programs with tokens of real posts.
@TestConfiguration(proxyBeanMethods = false)
@Import({TestDatabase.class, Bell.class})
public class ApiWorld {

    private static final LocalDate FOUNDED = LocalDate.of(2015, 5, 1);
    private static final Approval REPLY = new Approval("青工发〔2015〕5号", LocalDate.of(2015, 4, 20));
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    @Bean
    DynamicPropertyRegistrar keys() {
        return registry -> {
            registry.add("huizhanjia.api.calls-per-minute", () -> 1_000_000);
        };
    }

    @Bean
    Unions unions(Orgs orgs) {
        var founder = founder(OrgId.next());
        var county = orgs.plant(
                        Particulars.of(OrgKind.COUNTY, "青山县总工会", "210199"), LocalDate.of(1956, 5, 1), REPLY, founder)
                .id();
        var clerk = founder(county);
        var township = found(orgs, clerk, county, Particulars.of(OrgKind.TOWNSHIP, "城关街道工会", "210199001"));
        var mill = found(orgs, clerk, township, Particulars.of(OrgKind.GRASSROOTS, "红星机械厂工会", "210199001"));
        var school = found(orgs, clerk, county, Particulars.of(OrgKind.GRASSROOTS, "县第一中学工会", "210199001"));
        return new Unions(county, township, mill, school);
    }

    @Bean
    Programs programs(
            Clerks clerks, Appointments appointments, ClerkAccessCache clerkAccessCache, Tokens tokens, Unions unions) {
        var hall = new Hall(clerks, appointments, clerkAccessCache, tokens, unions);
        return new Programs(
                hall.token(Post.ORGANIZER, unions.county()),
                hall.token(Post.TOWNSHIP_OFFICER, unions.township()),
                hall.token(Post.FINANCE, unions.county()));
    }

    @Bean
    Door door(MockMvcTester http, ObjectMapper json) {
        return new Door(http, json);
    }

    /// A citizen's number nobody else has.
    public static String number(String birth) {
        return Roll.number(birth);
    }

    private static OrgId found(Orgs orgs, Actor clerk, OrgId parent, Particulars particulars) {
        return orgs.found(new Founding(parent, particulars, FOUNDED, REPLY), clerk)
                .id();
    }

    private static Actor founder(OrgId root) {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "奠基人",
                "安装",
                new Scope(root, "210199"),
                Set.of("org:found", "clerk:plant", "appointment:grant"),
                "test");
    }

    /// The unions of this world.
    public record Unions(OrgId county, OrgId township, OrgId mill, OrgId school) {}

    /// Tokens of three posts.
    public record Programs(String organizer, String township, String finance) {}

    private record Hall(
            Clerks clerks, Appointments appointments, ClerkAccessCache standings, Tokens tokens, Unions unions) {

        String token(Post post, OrgId org) {
            var founder = founder(unions.county());
            var name = "program" + SERIAL.incrementAndGet();
            var clerk = clerks.plant(founder, new Enrolment(name, "王小青", unions.county(), "Qing-shan-2026", false));
            var today = appointments.today();
            appointments.grant(founder, new Granting(clerk, org, post, today, null, "青工发〔2026〕1号"));
            var clerkAccess = standings.find(clerk).orElseThrow();
            var actor = clerkAccess.actor(clerkAccess.inForce(today).getFirst(), "test");
            return tokens.issue(actor, "测试", today.plusDays(30));
        }
    }
}
