package huizhanjia.compliance;

import huizhanjia.law.Bearer;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.org.OrgKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which duties an organisation of a kind owes.
final class Bearers {

    private static final Map<OrgKind, List<Duty>> OWED = Arrays.stream(OrgKind.values())
            .collect(Collectors.toUnmodifiableMap(
                    kind -> kind, kind -> bearer(kind).map(DutyBook::of).orElse(List.of())));

    private Bearers() {}

    static List<Duty> owedBy(OrgKind kind) {
        return OWED.getOrDefault(kind, List.of());
    }

    /// The level of the register an organisation stands for; branches and groups act through the union they
    /// belong to, industrial unions and village unions as the documents name them.
    private static Optional<Bearer> bearer(OrgKind kind) {
        return switch (kind) {
            case PROVINCE -> Optional.of(Bearer.PROVINCE);
            case CITY -> Optional.of(Bearer.CITY);
            case COUNTY -> Optional.of(Bearer.COUNTY);
            case TOWNSHIP_FEDERATION, TOWNSHIP, PARK -> Optional.of(Bearer.TOWNSHIP);
            case VILLAGE, AREA_FEDERATION, TRADE_FEDERATION, GRASSROOTS, JOINT -> Optional.of(Bearer.GRASSROOTS);
            case ORGANIZER -> Optional.of(Bearer.ORGANIZER);
            case INDUSTRIAL, BRANCH, GROUP -> Optional.empty();
        };
    }
}
