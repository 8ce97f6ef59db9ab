package huizhanjia.org.ending;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Headcount;
import huizhanjia.org.Org;
import huizhanjia.org.Orgs;
import huizhanjia.org.graph.Edge;
import huizhanjia.org.graph.Lineage;
import huizhanjia.org.rules.EndingFacts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who would be left behind if an organisation ended: its members and what stands below it.
@Component
class LeftBehind {

    private final Orgs orgs;
    private final Lineage lineage;
    private final ObjectProvider<Headcount> headcount;

    LeftBehind(Orgs orgs, Lineage lineage, ObjectProvider<Headcount> headcount) {
        this.orgs = orgs;
        this.lineage = lineage;
        this.headcount = headcount;
    }

    /// Until the end of the transaction nobody else changes the tree, nor puts anything into the organisation.
    void seize(OrgId org) {
        lineage.seize(org);
    }

    EndingFacts facts(OrgEnding orgEnding, Org org, Scope scope) {
        var members = headcount.stream()
                .mapToLong(counted -> counted.belonging(org.county(), org.id()))
                .sum();
        var hasChildren = !orgs.children(scope, org.id(), 1).isEmpty();
        var lastBelow = lineage.lastBelow(org.id()).orElse(null);
        return new EndingFacts(orgEnding, org.foundedOn(), members, hasChildren, lastBelow);
    }

    void takeOut(Edge last, Actor by) {
        lineage.move(last, by);
    }
}
