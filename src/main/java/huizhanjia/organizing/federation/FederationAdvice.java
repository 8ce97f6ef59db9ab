package huizhanjia.organizing.federation;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.law.Parameter;
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

    private static final String LEAST = "fed.min_units";
    private static final String SMALL = "org.committee.min_members";

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
        var territory = territories.of(by.scope());
        var county = by.scope().county();
        var limits = limits(county);
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
        return FederationAdviser.advise(table.of(territory, limits.smallBelow()), existing, limits);
    }

    /// The limits of the county: the sheet's where it knows a number, else the conventions of this house.
    public Limits limits(String county) {
        var usual = Limits.CONVENTION;
        return new Limits(
                number(county, SMALL, usual.smallBelow()),
                Math.max(2, number(county, LEAST, usual.leastFirms())),
                usual.mostFirms());
    }

    /// Whether somebody knows how many unions a federation must have.
    public boolean isLeastKnown(String county) {
        return parameters
                .book(county)
                .at(LEAST, county, LocalDate.now(clock))
                .filter(Parameter::isKnown)
                .isPresent();
    }

    private int number(String county, String key, int otherwise) {
        return parameters
                .book(county)
                .at(key, county, LocalDate.now(clock))
                .filter(Parameter::isKnown)
                .map(parameter -> parameter.number().intValueExact())
                .orElse(otherwise);
    }
}
