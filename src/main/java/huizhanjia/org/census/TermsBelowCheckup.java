package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Checkup;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.law.Verdict;
import huizhanjia.org.OrgKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether what stands below a county or township union elects on time (ELE-11): the union above urges it.
@Component
class TermsBelowCheckup implements Checkup {

    private static final Set<OrgKind> URGING =
            EnumSet.of(OrgKind.COUNTY, OrgKind.TOWNSHIP_FEDERATION, OrgKind.TOWNSHIP, OrgKind.PARK);

    private final Census census;

    TermsBelowCheckup(Census census) {
        this.census = census;
    }

    @Override
    public String rule() {
        return "ELE-11";
    }

    @Override
    public Map<OrgId, Verdict> check(Round round, Numbers numbers) {
        var pyramid = Pyramid.of(census.of(round));
        var terms = pyramid.lines().stream()
                .filter(line -> line.kind().hasCommittee())
                .collect(Collectors.toMap(CensusLine::id, line -> Terms.of(line.lastDay(), round.on())));
        var below = pyramid.below(terms, Terms::and);
        return pyramid.lines().stream()
                .filter(line -> URGING.contains(line.kind()))
                .collect(Collectors.toMap(
                        CensusLine::id,
                        line -> below.getOrDefault(line.id(), Terms.NOBODY).verdict()));
    }

    /// How many terms are over, how many not known, how many there are.
    ///
    /// @param oldest the day the longest overdue of them ended; null when none is
    private record Terms(
            int late, int unknown, int all, @Nullable LocalDate oldest) {

        private static final Terms NOBODY = new Terms(0, 0, 0, null);

        static Terms of(@Nullable LocalDate ends, LocalDate on) {
            if (ends == null) {
                return new Terms(0, 1, 1, null);
            }
            return on.isBefore(ends) ? new Terms(0, 0, 1, null) : new Terms(1, 0, 1, ends);
        }

        Terms and(Terms other) {
            return new Terms(
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
