package huizhanjia.access;

import static huizhanjia.access.OrgLevel.CITY;
import static huizhanjia.access.OrgLevel.COUNTY;
import static huizhanjia.access.OrgLevel.GRASSROOTS;
import static huizhanjia.access.OrgLevel.NATION;
import static huizhanjia.access.OrgLevel.PROVINCE;
import static huizhanjia.access.OrgLevel.TOWNSHIP;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The posts clerks hold (岗位), in the order they are listed; each bundles what it may do.
@SuppressWarnings("ImmutableEnumChecker") // both sets are unmodifiable
public enum Post {
    COUNTY_CHAIR(
            "县总主席",
            Set.of(COUNTY),
            Bundles.SUPERIOR + Bundles.RULES + Bundles.FIRMS
                    + " org:found org:edit org:end member:read member:reveal member:export job:read token:issue"),
    ORGANIZER(
            "组织干部",
            Set.of(COUNTY),
            Bundles.SUPERIOR + Bundles.RULES + Bundles.ROSTER + Bundles.FIRMS
                    + " organizing:import org:found org:edit org:end org:import member:expel job:read token:issue"),
    FINANCE("财务", Set.of(COUNTY, TOWNSHIP, GRASSROOTS), Bundles.UNION + " job:read token:issue"),
    RIGHTS("权益", Set.of(COUNTY), Bundles.UNION + " member:read member:reveal job:read token:issue"),
    AUDIT_COMMISSION("经审", Set.of(COUNTY, TOWNSHIP, GRASSROOTS), Bundles.UNION + " trail:read"),
    SYSTEM_ADMIN("系统管理员", Set.of(NATION, PROVINCE, CITY, COUNTY), "clerk:manage handover:ask handover:confirm"),
    SECURITY_ADMIN("安全管理员", Set.of(NATION, PROVINCE, CITY, COUNTY), "appointment:grant handover:ask handover:confirm"),
    AUDITOR("审计员", Set.of(NATION, PROVINCE, CITY, COUNTY), "trail:read trail:verify signin:read handover:confirm"),
    TOWNSHIP_OFFICER(
            "乡镇工会干部",
            Set.of(TOWNSHIP),
            Bundles.SUPERIOR + Bundles.ROSTER + Bundles.FIRMS
                    + " organizing:import org:found org:edit org:import job:read token:issue"),
    GRASSROOTS_CHAIR(
            "基层主席",
            Set.of(GRASSROOTS),
            Bundles.UNION + Bundles.DECIDING + Bundles.ROSTER + " member:expel job:read document:sign"),
    CITY_OFFICER(
            "市总干部",
            Set.of(CITY),
            Bundles.SUPERIOR + Bundles.RULES + " organizing:read member:read job:read token:issue"),
    CITY_VIEWER("市总查看", Set.of(CITY), Bundles.READER + " organizing:read member:read job:read token:issue"),
    PROVINCE_OFFICER(
            "省总干部",
            Set.of(PROVINCE),
            Bundles.SUPERIOR + Bundles.RULES + " organizing:read member:read job:read token:issue"),
    PROVINCE_VIEWER("省总查看", Set.of(PROVINCE), Bundles.READER + " organizing:read member:read job:read token:issue");

    private static final Set<Post> ADMINS = Set.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);

    private final String label;
    private final Set<OrgLevel> levels;
    private final Set<String> permissions;

    Post(String label, Set<OrgLevel> levels, String permissions) {
        this.label = label;
        this.levels = levels;
        this.permissions = Stream.of(permissions, Bundles.EVERYBODY)
                .flatMap(words -> Stream.of(words.strip().split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// Where it may be held.
    public Set<OrgLevel> levels() {
        return levels;
    }

    /// What it may do, each `module:verb`.
    public Set<String> permissions() {
        return permissions;
    }

    /// Whether it is one of the three administrators (三员), who run the system and see no personal data.
    public boolean isAdmin() {
        return ADMINS.contains(this);
    }

    /// Whether nobody may work in it without a second factor (GB/T 22239-2019, level three); a rehearsal asks it of the
    /// three administrators alone.
    public boolean needsSecondFactor() {
        return permissions.stream().anyMatch(Bundles.GUARDED::contains);
    }
}
