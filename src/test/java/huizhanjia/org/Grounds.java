package huizhanjia.org;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// 青山县 as far as these tests need it: the county union and whatever a test founds below it.
public record Grounds(Orgs orgs, JdbcClient jdbc) {

    public static final LocalDate FOUNDED = LocalDate.of(2020, 5, 1);
    public static final Approval REPLY = new Approval("青工发〔2020〕5号", LocalDate.of(2020, 4, 20));
    private static final Set<String> PERMISSIONS =
            Set.of("area:read", "org:read", "org:found", "org:edit", "org:end", "org:import", "trail:read");

    /// The county union; planted by whichever test comes first.
    public OrgId county() {
        return jdbc.sql("select o.id from org.org o where o.parent_id is null")
                .query(UUID.class)
                .optional()
                .map(OrgId::new)
                .orElseGet(() -> orgs.plant(
                                Particulars.of(OrgKind.COUNTY, "青山县总工会", "210199"),
                                LocalDate.of(1956, 5, 1),
                                new Approval("沈工字〔1956〕3号", LocalDate.of(1956, 4, 1)),
                                clerk(OrgId.next(), "210199"))
                        .id());
    }

    /// The clerk of the county union.
    public Actor clerk() {
        return clerk(county(), "210199");
    }

    /// A clerk whose post is held at the organisation.
    public static Actor clerk(OrgId root, String area) {
        return new Actor(
                ClerkId.next(), AppointmentId.next(), "周红", "组织干部", new Scope(root, area), PERMISSIONS, "test");
    }

    /// A clerk of the county who may look and no more.
    public static Actor reader(OrgId root) {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "郑静",
                "经审",
                new Scope(root, "210199"),
                Set.of("org:read"),
                "test");
    }

    public Scope scope() {
        return clerk().scope();
    }

    public OrgId found(OrgId parent, OrgKind kind, String name, Employer... employers) {
        return found(parent, Particulars.of(kind, name, "210199003", employers));
    }

    public OrgId found(OrgId parent, Particulars particulars) {
        return orgs.found(new Founding(parent, particulars, FOUNDED, REPLY), clerk())
                .id();
    }

    /// A name no other test uses.
    public static String fresh(String name) {
        return name + Math.abs(OrgId.next().value().getLeastSignificantBits() % 1_000_000);
    }
}
