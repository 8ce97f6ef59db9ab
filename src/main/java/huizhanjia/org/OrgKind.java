package huizhanjia.org;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The kinds of organisations (工会类型), from the top of the tree to its leaves.
public enum OrgKind {
    PROVINCE("省总工会"),
    CITY("市总工会"),
    COUNTY("县总工会"),
    INDUSTRIAL("产业（系统）工会"),
    TOWNSHIP_FEDERATION("乡镇（街道）总工会"),
    TOWNSHIP("乡镇（街道）工会"),
    PARK("园区工会"),
    VILLAGE("村（社区）工会"),
    AREA_FEDERATION("区域性工会联合会"),
    TRADE_FEDERATION("行业性工会联合会"),
    GRASSROOTS("独立基层工会"),
    JOINT("联合基层工会"),
    ORGANIZER("工会组织员"),
    BRANCH("工会分会"),
    GROUP("工会小组");

    private final String label;

    OrgKind(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// Whether it may be the top of an installation.
    public boolean mayStandAlone() {
        return isGeneral();
    }

    /// Whether it is a federation of a province, city or county (地方总工会).
    public boolean isGeneral() {
        return this == PROVINCE || this == CITY || this == COUNTY;
    }

    /// Whether it elects a committee whose term runs out.
    public boolean hasCommittee() {
        return this != ORGANIZER && this != BRANCH && this != GROUP;
    }

    /// Whether its members are organised at one or several named employers.
    public boolean hasEmployers() {
        return this == GRASSROOTS || this == JOINT || this == ORGANIZER;
    }

    /// Whether an organisation of this kind may stand directly under one of the other kind.
    public boolean mayStandUnder(OrgKind parent) {
        return parents().contains(parent);
    }

    /// The kinds that may stand directly under this one.
    public List<OrgKind> children() {
        return Arrays.stream(values()).filter(kind -> kind.mayStandUnder(this)).toList();
    }

    private Set<OrgKind> parents() {
        return switch (this) {
            case PROVINCE -> Set.of();
            case CITY -> Set.of(PROVINCE);
            case COUNTY -> Set.of(PROVINCE, CITY);
            case INDUSTRIAL -> Set.of(PROVINCE, CITY, COUNTY);
            case TOWNSHIP_FEDERATION, TOWNSHIP -> Set.of(CITY, COUNTY);
            case PARK -> Set.of(PROVINCE, CITY, COUNTY, TOWNSHIP_FEDERATION, TOWNSHIP);
            case VILLAGE -> Set.of(COUNTY, TOWNSHIP_FEDERATION, TOWNSHIP, PARK);
            case AREA_FEDERATION -> Set.of(COUNTY, TOWNSHIP_FEDERATION, TOWNSHIP, PARK, VILLAGE);
            case TRADE_FEDERATION -> Set.of(CITY, COUNTY, INDUSTRIAL, TOWNSHIP_FEDERATION, TOWNSHIP, PARK);
            case GRASSROOTS ->
                Set.of(
                        PROVINCE,
                        CITY,
                        COUNTY,
                        INDUSTRIAL,
                        TOWNSHIP_FEDERATION,
                        TOWNSHIP,
                        PARK,
                        VILLAGE,
                        AREA_FEDERATION,
                        TRADE_FEDERATION,
                        GRASSROOTS);
            case JOINT, ORGANIZER ->
                Set.of(
                        COUNTY,
                        INDUSTRIAL,
                        TOWNSHIP_FEDERATION,
                        TOWNSHIP,
                        PARK,
                        VILLAGE,
                        AREA_FEDERATION,
                        TRADE_FEDERATION);
            case BRANCH -> Set.of(GRASSROOTS, JOINT, VILLAGE, PARK);
            case GROUP -> Set.of(GRASSROOTS, JOINT, VILLAGE, PARK, BRANCH);
        };
    }
}
