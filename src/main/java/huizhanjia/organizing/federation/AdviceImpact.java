package huizhanjia.organizing.federation;

import huizhanjia.kernel.Scope;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.Territories;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What another size of federations moves: to which federation the adviser would bring each small firm.
@Component
class AdviceImpact implements ParameterImpact {

    private static final String TITLE = "区域性、行业性联合会建议";
    private static final State ELSEWHERE = new State("不在建议范围", "");

    private final FederationAdvice adviser;
    private final Territories territories;
    private final Parameters parameters;

    AdviceImpact(FederationAdvice adviser, Territories territories, Parameters parameters) {
        this.adviser = adviser;
        this.territories = territories;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return Set.of(FederationLimits.LEAST, FederationLimits.SMALL);
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        if (!scope.isWithinCounty()) {
            return Impact.of(heading("建议按县计算，请用县级或乡镇的任职查看。"), List.of());
        }
        var both = parameters.weigh(change).in(scope.county());
        var firms = new LinkedHashMap<FirmId, Affected>();
        placed(adviser.advise(scope, FederationLimits.of(both.before())))
                .forEach((firm, state) -> firms.put(firm.id(), matter(firm, state, ELSEWHERE)));
        placed(adviser.advise(scope, FederationLimits.of(both.after())))
                .forEach((firm, state) -> firms.merge(
                        firm.id(),
                        matter(firm, ELSEWHERE, state),
                        (one, other) -> matter(firm, one.before(), other.after())));
        return Impact.of(heading("建议在打开页面时现算，已经建立的联合会不变。"), byState(firms.values()));
    }

    private static Heading heading(String note) {
        return new Heading(TITLE, List.of("联合会建议页"), List.of(note));
    }

    /// Those that fall out first.
    private static List<Affected> byState(Collection<Affected> matters) {
        return matters.stream()
                .sorted(Comparator.comparing((Affected it) -> it.after().status()))
                .toList();
    }

    private static Affected matter(SmallFirm firm, State before, State after) {
        return new Affected(firm::name, "/firms/" + firm.id(), "建议去向", before, after);
    }

    private Map<SmallFirm, State> placed(Advice advice) {
        var states = new LinkedHashMap<SmallFirm, State>();
        advice.proposals().forEach(federationProposal -> {
            var state = new State(federationProposal.kind().label(), where(federationProposal));
            federationProposal.placed().forEach(placed -> states.put(placed.firm(), state));
        });
        advice.left().forEach(firm -> states.put(firm, new State("没有合适的联合会", "")));
        return states;
    }

    private String where(FederationProposal federationProposal) {
        var into = federationProposal.into();
        if (into != null) {
            return into.name();
        }
        var section = federationProposal.section();
        return territories.name(federationProposal.areaCode()) + (section == null ? "" : section.label());
    }
}
