package huizhanjia.org.graph;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgEvent;
import huizhanjia.org.OrgPlaces;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The three hierarchies beside the territorial one: industry, business, funds (条块结合). They guide and collect; they
/// give nobody a scope.
@Component
public class Affiliations {

    private final EdgeTable edges;
    private final Lineage lineage;
    private final OrgPlaces places;
    private final Trail trail;
    private final Clock clock;

    Affiliations(EdgeTable edges, Lineage lineage, OrgPlaces places, Trail trail, Clock clock) {
        this.edges = edges;
        this.lineage = lineage;
        this.places = places;
        this.trail = trail;
        this.clock = clock;
    }

    /// Says who stands above an organisation in one of the three hierarchies from a day on; by nobody for none.
    @Transactional
    public void tie(Tying tying, Actor by) {
        by.need("org:edit");
        lineage.lock();
        places.need(by.scope(), tying.org());
        var edge = new Edge(tying.org(), tying.above(), tying.from(), tying.documentNumber(), clock.instant());
        check(tying.tie(), edge);
        var before = above(tying.tie(), tying.org(), tying.from());
        edges.add(tying.tie(), edge, by);
        var org = places.known(tying.org());
        var now = tying.above() == null ? "" : places.name(tying.above());
        trail.record(
                by,
                new OrgEvent.OrgAffiliated(
                        org.county(),
                        org.id(),
                        tying.documentNumber(),
                        Map.of(tying.tie().label(), new Change(before, now))));
    }

    private void check(Tie tie, Edge edge) {
        if (tie == Tie.TERRITORIAL) {
            throw new Refused("org.territorial", "属地隶属请在“变更隶属”中办理");
        }
        if (edge.documentNumber().isBlank()) {
            throw new Refused("org.document-missing", "变更隶属关系须有文件依据，请填写文号");
        }
        if (edge.from().isAfter(LocalDate.now(clock))) {
            throw new Refused("org.affiliation-date", "变更日期 %s 还没有到，请核对".formatted(edge.from()));
        }
        var above = edge.above();
        if (above != null) {
            checkKnot(tie, edge, above);
        }
    }

    /// Refuses a superior that is none, or that stands, on any day from then on, below the organisation.
    private void checkKnot(Tie tie, Edge edge, OrgId above) {
        places.known(above);
        var known = edges.upwards(tie, List.of(above));
        var lived = new OrgLife(above, LocalDate.MIN, null);
        var isBelow = Genealogy.of(known).spans(lived).stream()
                .anyMatch(span -> span.ancestor().equals(edge.org())
                        && (span.until() == null || !span.until().isBefore(edge.from())));
        if (isBelow) {
            throw new Refused(
                    "org.cycle",
                    "「%s」的%s上级最终是「%s」，不能反过来成为它的上级".formatted(places.name(above), tie.label(), places.name(edge.org())));
        }
    }

    private String above(Tie tie, OrgId org, LocalDate on) {
        return edges.of(tie, org).stream()
                .filter(edge -> !edge.from().isAfter(on))
                .findFirst()
                .map(Edge::above)
                .filter(Objects::nonNull)
                .map(places::name)
                .orElse("");
    }
}
