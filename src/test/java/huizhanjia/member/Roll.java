package huizhanjia.member;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.ResidentId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Approval;
import huizhanjia.org.Founding;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// Two unions of 青山县 and people to put into them.
public record Roll(Orgs orgs, Members members, OrgId county, OrgId mill, OrgId school) {

    private static final Map<String, AtomicInteger> SERIALS = new ConcurrentHashMap<>();
    private static final Approval REPLY = new Approval("青工发〔2015〕5号", LocalDate.of(2015, 4, 20));
    private static final Set<String> PERMISSIONS = Set.of(
            "org:read org:found org:edit member:read member:reveal member:admit member:edit member:transfer member:retain member:withdraw member:expel member:import job:read"
                    .split(" "));

    @TestConfiguration(proxyBeanMethods = false)
    public static class Planted {

        @Bean
        Roll roll(Orgs orgs, Members members) {
            var founder = actor(OrgId.next(), "210199");
            var county = orgs.plant(
                            Particulars.of(OrgKind.COUNTY, "青山县总工会", "210199"),
                            LocalDate.of(1956, 5, 1),
                            REPLY,
                            founder)
                    .id();
            var clerk = actor(county, "210199");
            var mill = Particulars.of(OrgKind.GRASSROOTS, "红星机械厂工会", "210199001");
            var school = Particulars.of(OrgKind.GRASSROOTS, "县第一中学工会", "210199001");
            var founded = LocalDate.of(2015, 5, 1);
            return new Roll(
                    orgs,
                    members,
                    county,
                    orgs.found(new Founding(county, mill, founded, REPLY), clerk)
                            .id(),
                    orgs.found(new Founding(county, school, founded, REPLY), clerk)
                            .id());
        }
    }

    public static Actor actor(OrgId root, String area) {
        return new Actor(
                ClerkId.next(), AppointmentId.next(), "周红", "青山县总工会 · 组织干部", new Scope(root, area), PERMISSIONS, "r-1");
    }

    /// The clerk of the county.
    public Actor clerk() {
        return actor(county, "210199");
    }

    /// The chair of one grassroots union, who sees nothing else.
    public Actor chairOf(OrgId org) {
        return actor(org, "210199");
    }

    /// A person whom no other test has met.
    public static Person person(String name) {
        return person(name, number("19900307"));
    }

    public static Person person(String name, String number) {
        var reading = PersonReading.of(Map.of(
                RosterField.NAME,
                name,
                RosterField.ID_NUMBER,
                number,
                RosterField.PHONE,
                "19900000001",
                RosterField.EDUCATION,
                "大专"));
        if (!reading.problems().isEmpty()) {
            throw new IllegalArgumentException(reading.problems().toString());
        }
        return reading.person();
    }

    /// A number that no other test has, of a day on which up to 899 people are born.
    public static String number(String birth) {
        var serial =
                SERIALS.computeIfAbsent(birth, day -> new AtomicInteger(100)).incrementAndGet();
        return ResidentId.completing("210199" + birth + serial).value();
    }

    public MemberId admit(Person person) {
        return ((AdmissionOutcome.Admitted) claim(person, mill)).member();
    }

    AdmissionOutcome claim(Person person, OrgId org) {
        return members.admit(new Admission(org, person, LocalDate.of(2020, 1, 6)), clerk());
    }

    public Member of(MemberId id) {
        return members.need(clerk().scope(), id);
    }
}
