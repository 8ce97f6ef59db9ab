package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Checkup;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.law.Verdict;
import huizhanjia.org.OrgKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Whether a federation of an area or a trade has unions to federate (ORG-12): two at least, or as many as its
/// area has laid down.
@Component
class FederationCheckup implements Checkup {

    private static final String FROM = "fed.min_units";
    /// Two make a federation even where no document gives a number.
    private static final long LEAST = 2;
    private static final Set<OrgKind> FEDERATIONS = EnumSet.of(OrgKind.AREA_FEDERATION, OrgKind.TRADE_FEDERATION);

    private final Census census;

    FederationCheckup(Census census) {
        this.census = census;
    }

    @Override
    public String rule() {
        return "ORG-12";
    }

    @Override
    public Set<String> reads() {
        return Set.of(FROM);
    }

    @Override
    public Map<OrgId, Verdict> check(Round round, Numbers numbers) {
        var from = numbers.known(FROM)
                .map(bound -> Math.max(LEAST, bound.number().longValueExact()))
                .orElse(LEAST);
        var pyramid = Pyramid.of(census.of(round));
        var unions = pyramid.below(
                pyramid.lines().stream()
                        .filter(line -> line.kind().hasCommittee())
                        .collect(Collectors.toMap(CensusLine::id, line -> 1)),
                Integer::sum);
        return pyramid.lines().stream()
                .filter(line -> FEDERATIONS.contains(line.kind()))
                .collect(Collectors.toMap(CensusLine::id, line -> verdict(unions.getOrDefault(line.id(), 0), from)));
    }

    private static Verdict verdict(int unions, long from) {
        return unions >= from
                ? new Verdict.Met()
                : new Verdict.Breached("联合会名下只有 %d 家基层工会，至少要有 %d 家".formatted(unions, from));
    }
}
