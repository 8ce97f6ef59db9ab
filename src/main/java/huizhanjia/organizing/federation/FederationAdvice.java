package huizhanjia.organizing.federation;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.org.OrgKind;
import huizhanjia.org.census.Coverages;
import huizhanjia.organizing.Territories;
import huizhanjia.parameter.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The adviser for the part of the register a post sees, with the numbers of the area.
@Component
public class FederationAdvice {

    private final SmallFirmTable table;
    private final Coverages coverages;
    private final Territories territories;
    private final Parameters parameters;
    private final Clock clock;

    FederationAdvice(
            SmallFirmTable table, Coverages coverages, Territories territories, Parameters parameters, Clock clock) {
        this.table = table;
        this.coverages = coverages;
        this.territories = territories;
        this.parameters = parameters;
        this.clock = clock;
    }

    /// Proposes for the post's part of the county.
    public Advice advise(Actor by) {
        by.need("organizing:read");
        if (!by.scope().isWithinCounty()) {
            throw new Refused("organizing.too-wide", "联合会建议按县计算，请切换到县级或乡镇的任职");
        }
        return advise(by.scope(), limits(by.scope().county()));
    }

    /// Proposes for a part of a county within limits.
    Advice advise(Scope scope, FederationLimits federationLimits) {
        var territory = territories.of(scope);
        var county = scope.county();
        var existing = coverages.federations(county).stream()
                .filter(it -> it.areaCode().length() == 6 || it.areaCode().startsWith(territory.area()))
                .map(it -> new Existing(
                        it.id(),
                        it.name(),
                        it.kind() == OrgKind.TRADE_FEDERATION,
                        it.areaCode(),
                        it.industry(),
                        it.unionCount()))
                .toList();
        return FederationAdviser.advise(table.of(territory, federationLimits.smallBelow()), existing, federationLimits);
    }

    /// The limits of the county: the sheet's where it knows a number, else the conventions of this house.
    public FederationLimits limits(String county) {
        return FederationLimits.of(numbers(county));
    }

    /// Whether somebody knows how many unions a federation must have.
    public boolean isLeastKnown(String county) {
        return numbers(county).known(FederationLimits.LEAST).isPresent();
    }

    private Numbers numbers(String county) {
        return parameters.numbers(county, LocalDate.now(clock));
    }
}
