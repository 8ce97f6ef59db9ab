package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Checkup;
import huizhanjia.law.Verdict;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Term;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether what stands below a county or township union elects on time (ELE-11): the union above urges it.
@Component
class TermsBelowCheckup implements Checkup {

    private static final Set<OrgKind> URGING =
            EnumSet.of(OrgKind.COUNTY, OrgKind.TOWNSHIP_FEDERATION, OrgKind.TOWNSHIP, OrgKind.PARK);
    private static final Set<OrgKind> WITHOUT_COMMITTEE = EnumSet.of(OrgKind.ORGANIZER, OrgKind.BRANCH, OrgKind.GROUP);

    private final Census census;

    TermsBelowCheckup(Census census) {
        this.census = census;
    }

    @Override
    public String rule() {
        return "ELE-11";
    }

    @Override
    public Map<OrgId, Verdict> check(String county, LocalDate on) {
        var found = new HashMap<OrgId, Below>();
        var lines = census.of(county);
        var parents = new HashMap<OrgId, CensusLine>();
        lines.forEach(line -> parents.put(line.id(), line));
        for (var line : lines) {
            if (!WITHOUT_COMMITTEE.contains(line.kind())) {
                for (var above = above(line, parents); above != null; above = above(above, parents)) {
                    found.merge(above.id(), Below.of(line.term(), on), Below::and);
                }
            }
        }
        var verdicts = new HashMap<OrgId, Verdict>();
        lines.stream()
                .filter(line -> URGING.contains(line.kind()))
                .forEach(line -> verdicts.put(
                        line.id(), found.getOrDefault(line.id(), Below.NOBODY).verdict()));
        return verdicts;
    }

    private static @Nullable CensusLine above(CensusLine line, Map<OrgId, CensusLine> lines) {
        return line.parent() == null ? null : lines.get(line.parent());
    }

    /// The terms of everything below a union, added up.
    ///
    /// @param oldest the day the longest overdue of them ended; null when none is
    private record Below(
            int late, int unknown, int all, @Nullable LocalDate oldest) {

        private static final Below NOBODY = new Below(0, 0, 0, null);

        static Below of(@Nullable Term term, LocalDate on) {
            if (term == null) {
                return new Below(0, 1, 1, null);
            }
            return on.isBefore(term.endsOn()) ? new Below(0, 0, 1, null) : new Below(1, 0, 1, term.endsOn());
        }

        Below and(Below other) {
            return new Below(
                    late + other.late, unknown + other.unknown, all + other.all, earlier(oldest, other.oldest));
        }

        Verdict verdict() {
            if (all == 0) {
                return new Verdict.NotApplicable();
            }
            if (late > 0) {
                return new Verdict.Breached(
                        "所辖 %d 家中 %d 家任期届满未换届，请逐家督促（另有 %d 家未填任期）".formatted(all, late, unknown), oldest);
            }
            return unknown == all ? new Verdict.Unknown("所辖 %d 家都没有填写换届日期，请补填".formatted(all)) : new Verdict.Met();
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.isBefore(other) ? one : other;
        }
    }
}
