package huizhanjia.access;

import static huizhanjia.access.OrgLevel.CITY;
import static huizhanjia.access.OrgLevel.COUNTY;
import static huizhanjia.access.OrgLevel.GRASSROOTS;
import static huizhanjia.access.OrgLevel.NATION;
import static huizhanjia.access.OrgLevel.PROVINCE;
import static huizhanjia.access.OrgLevel.TOWNSHIP;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The posts clerks hold (岗位), in the order they are listed; what each may do is said in `Verb`.
@SuppressWarnings("ImmutableEnumChecker") // the set is unmodifiable
public enum Post {
    COUNTY_CHAIR("县总主席", Set.of(COUNTY)),
    ORGANIZER("组织干部", Set.of(COUNTY)),
    FINANCE("财务", Set.of(COUNTY, TOWNSHIP, GRASSROOTS)),
    RIGHTS("权益", Set.of(COUNTY)),
    AUDIT_COMMISSION("经审", Set.of(COUNTY, TOWNSHIP, GRASSROOTS)),
    SYSTEM_ADMIN("系统管理员", Set.of(NATION, PROVINCE, CITY, COUNTY)),
    SECURITY_ADMIN("安全管理员", Set.of(NATION, PROVINCE, CITY, COUNTY)),
    AUDITOR("审计员", Set.of(NATION, PROVINCE, CITY, COUNTY)),
    TOWNSHIP_OFFICER("乡镇工会干部", Set.of(TOWNSHIP)),
    GRASSROOTS_CHAIR("基层主席", Set.of(GRASSROOTS)),
    CITY_OFFICER("市总干部", Set.of(CITY)),
    CITY_VIEWER("市总查看", Set.of(CITY)),
    PROVINCE_OFFICER("省总干部", Set.of(PROVINCE)),
    PROVINCE_VIEWER("省总查看", Set.of(PROVINCE));

    private final String label;
    private final Set<OrgLevel> levels;

    Post(String label, Set<OrgLevel> levels) {
        this.label = label;
        this.levels = levels;
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
        return Rights.OF.getOrDefault(this, Set.of());
    }

    /// Whether it is one of the three administrators (三员), who run the system and see no personal data.
    public boolean isAdmin() {
        return Bundles.ADMINISTRATORS.contains(this);
    }

    /// Whether nobody may work in it without a second factor (GB/T 22239-2019, level three); a rehearsal asks
    /// it of the three administrators alone.
    public boolean needsSecondFactor() {
        return Arrays.stream(Verb.values())
                .anyMatch(verb -> verb.needsSecondFactor() && verb.posts().contains(this));
    }

    /// The verbs turned round, once both are known.
    private static final class Rights {

        static final Map<Post, Set<String>> OF = Arrays.stream(values())
                .collect(Collectors.toMap(
                        post -> post,
                        Rights::of,
                        (one, other) -> one,
                        () -> new EnumMap<Post, Set<String>>(Post.class)));

        private static Set<String> of(Post post) {
            return Arrays.stream(Verb.values())
                    .filter(verb -> verb.posts().contains(post))
                    .map(Verb::permission)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
