package huizhanjia.county;

import huizhanjia.access.ClerkAccessCache;
import huizhanjia.access.Post;
import huizhanjia.access.Rehearsal;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// 青山县 by name: its unions and its clerks, for tests, demonstrations and the words printed at start.
@Component
public class Qingshan implements Rehearsal {

    /// Every sample clerk signs in with it; it is printed at start and protects nothing.
    public static final String PASSWORD = "Qingshan-2026";

    private final SampleLandmarkTable landmarks;
    private final ClerkAccessCache clerkAccessCache;
    private final Clock clock;
    private volatile boolean loaded;

    Qingshan(SampleLandmarkTable landmarks, ClerkAccessCache clerkAccessCache, Clock clock) {
        this.landmarks = landmarks;
        this.clerkAccessCache = clerkAccessCache;
        this.clock = clock;
    }

    /// Whether the sample county is in this database.
    public boolean isLoaded() {
        return landmarks.find("org:county").isPresent();
    }

    /// Asked at every request; what is loaded stays.
    @Override
    public boolean isOn() {
        if (!loaded) {
            loaded = isLoaded();
        }
        return loaded;
    }

    /// 辽宁省总工会, the sample's top.
    public OrgId province() {
        return org("province");
    }

    /// 沈阳市总工会, between the province and the county.
    public OrgId city() {
        return org("city");
    }

    /// 青山县总工会.
    public OrgId county() {
        return org("county");
    }

    /// 红星机械厂工会, with branches and groups.
    public OrgId redStarFactory() {
        return org("red-star");
    }

    /// 青山县人民医院工会, with two branches.
    public OrgId hospital() {
        return org("hospital");
    }

    /// 柳河镇总工会.
    public OrgId liuheTown() {
        return org("liuhe");
    }

    /// 青山县快递行业工会联合会.
    public OrgId courierFederation() {
        return org("couriers");
    }

    /// 青山快递工会, under the federation.
    public OrgId courierUnion() {
        return org("courier");
    }

    /// Any union by its key in `unions.csv`.
    public OrgId org(String key) {
        return new OrgId(known("org:" + key));
    }

    /// A clerk by login name.
    public ClerkId clerk(String loginName) {
        return new ClerkId(known("clerk:" + loginName));
    }

    /// 县总主席.
    public Actor chair() {
        return actor("zhuxi", Post.COUNTY_CHAIR);
    }

    /// 组织干部 of the county, who is 乡镇工会干部 of 清泉街道 as well.
    public Actor organizer() {
        return actor("zuzhi", Post.ORGANIZER);
    }

    /// 财务.
    public Actor finance() {
        return actor("caiwu", Post.FINANCE);
    }

    /// 系统管理员.
    public Actor systemAdmin() {
        return actor("xitong", Post.SYSTEM_ADMIN);
    }

    /// 安全管理员.
    public Actor securityAdmin() {
        return actor("anquan", Post.SECURITY_ADMIN);
    }

    /// 审计员.
    public Actor auditor() {
        return actor("shenji", Post.AUDITOR);
    }

    /// 乡镇工会干部 of 柳河镇.
    public Actor townshipOfficer() {
        return actor("xiangzhen", Post.TOWNSHIP_OFFICER);
    }

    /// 基层主席 of 红星机械厂.
    public Actor grassrootsChair() {
        return actor("jiceng", Post.GRASSROOTS_CHAIR);
    }

    /// 市总查看.
    public Actor cityViewer() {
        return actor("shizong", Post.CITY_VIEWER);
    }

    /// 市总干部, who puts matters to counties and strikes out evidence.
    public Actor cityOfficer() {
        return actor("shiganbu", Post.CITY_OFFICER);
    }

    /// 省总干部.
    public Actor provinceOfficer() {
        return actor("shengganbu", Post.PROVINCE_OFFICER);
    }

    /// 省总查看.
    public Actor provinceViewer() {
        return actor("shengzong", Post.PROVINCE_VIEWER);
    }

    /// A clerk acting in one of the posts they hold today.
    public Actor actor(String loginName, Post post) {
        var clerkAccess = clerkAccessCache.find(clerk(loginName)).orElseThrow();
        return clerkAccess.inForce(LocalDate.now(clock)).stream()
                .filter(held -> held.appointment().post() == post)
                .findFirst()
                .map(held -> clerkAccess.actor(held, "qingshan"))
                .orElseThrow(() -> new IllegalStateException(loginName + " is no " + post));
    }

    private UUID known(String name) {
        return landmarks.find(name).orElseThrow(() -> new IllegalStateException("the sample county knows no " + name));
    }
}
