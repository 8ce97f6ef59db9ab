package huizhanjia.org;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.graph.Edge;
import huizhanjia.org.graph.Lineage;
import huizhanjia.org.rules.NoArbitraryDissolution;
import huizhanjia.org.rules.Retraction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who stands under whom: what may stand where, and the tree that comes of it.
@Component
class Hierarchy {

    private final TreeTable tree;
    private final Lineage lineage;
    private final OrgRegister orgRegister;
    private final OrgListTable lists;
    private final ObjectProvider<Headcount> headcount;

    Hierarchy(
            TreeTable tree,
            Lineage lineage,
            OrgRegister orgRegister,
            OrgListTable lists,
            ObjectProvider<Headcount> headcount) {
        this.tree = tree;
        this.lineage = lineage;
        this.orgRegister = orgRegister;
        this.lists = lists;
        this.headcount = headcount;
    }

    /// Until the end of the transaction nobody else changes the tree.
    void lock() {
        lineage.lock();
    }

    /// Waits until nobody is putting anything into the organisation, and changes the tree alone.
    void seize(OrgId org) {
        lineage.seize(org);
    }

    /// Until the end of the transaction nobody ends them; those of the scope that have not ended by now.
    List<OrgId> hold(Scope scope, Collection<OrgId> orgs) {
        lineage.hold(orgs);
        return tree.within(scope.root().value(), orgs.stream().map(OrgId::value).toList()).stream()
                .map(OrgId::new)
                .toList();
    }

    /// Enters the top of an installation.
    void plant(OrgId org) {
        lineage.plant(org);
    }

    /// Enters a new organisation under its parent, by the reply that approved it.
    void grow(Org org, OrgId parent, Actor by, Instant at) {
        lineage.grow(new Edge(org.id(), parent, org.foundedOn(), org.approval().documentNumber(), at), by);
    }

    /// Moves an organisation and everything below it; the old place keeps its days.
    void move(OrgId org, Affiliating affiliating, Actor by, Instant at) {
        lineage.move(new Edge(org, affiliating.parent(), affiliating.from(), affiliating.documentNumber(), at), by);
    }

    /// Takes an organisation out of the tree that an import entered by mistake, if nobody has built on it.
    void retract(Org org, Instant at) {
        var hasMembers = headcount.stream().anyMatch(counted -> counted.hasEver(org.id()));
        var days = Duration.between(orgRegister.enteredAt(org.id()), at).toDays();
        var facts = new Retraction(tree.below(org.id().value()), hasMembers, org.version() > 1, days);
        new NoArbitraryDissolution().gate(facts, Days.of(at));
        lineage.drop(org.id());
    }

    boolean contains(Scope scope, OrgId org) {
        return tree.contains(scope.root().value(), org.value());
    }

    List<OrgLine.Step> path(Scope scope, OrgId org) {
        return tree.path(scope.root().value(), org.value());
    }

    /// Refuses a kind where it does not belong and a second organisation of the name.
    void checkPlace(OrgKind kind, Org parent, String name, OrgId except) {
        if (!kind.mayStandUnder(parent.kind())) {
            throw new Refused(
                    "org.wrong-place",
                    "%s不能直接设在%s之下，请重新选择上级工会或工会类型"
                            .formatted(kind.label(), parent.kind().label()));
        }
        if (orgRegister.hasSibling(parent.id(), name, except)) {
            throw sameName(name);
        }
    }

    /// Refuses another name that a sister bears, and another kind that fits neither the parent nor what is below.
    void checkAmendment(Org before, Particulars after, Scope scope) {
        if (before.parent() != null && orgRegister.hasSibling(before.parent(), after.name(), before.id())) {
            throw sameName(after.name());
        }
        if (before.kind().isGeneral() && !before.particulars().areaCode().equals(after.areaCode())) {
            throw new Refused("org.area-fixed", "省、市、县总工会的行政区划不能更改");
        }
        checkKind(after.kind(), before, scope);
    }

    private void checkKind(OrgKind kind, Org before, Scope scope) {
        if (kind == before.kind()) {
            return;
        }
        if (before.parent() == null || kind.isGeneral() || before.kind().isGeneral()) {
            throw new Refused("org.kind-fixed", "省、市、县总工会的类型不能更改");
        }
        var parent = orgRegister.find(before.parent()).orElseThrow();
        var misplaced = lists.children(scope, before.id(), Integer.MAX_VALUE).stream()
                .filter(child -> !child.kind().mayStandUnder(kind))
                .findFirst();
        if (!kind.mayStandUnder(parent.kind()) || misplaced.isPresent()) {
            throw new Refused("org.wrong-place", "改为%s后，与上级或下级工会的类型不相符，请先变更它们的隶属关系".formatted(kind.label()));
        }
    }

    /// Refuses a move that would tie a knot, leave the county or rewrite what was before.
    void checkMove(Org org, Org parent, LocalDate from, LocalDate today) {
        if (org.parent() == null) {
            throw new Refused("org.top", "最上级组织没有上级，不能变更隶属关系");
        }
        if (org.parent().equals(parent.id())) {
            throw new Refused("org.same-parent", "「%s」现在就隶属「%s」，无需变更".formatted(org.name(), parent.name()));
        }
        if (lineage.wouldKnot(org.id(), parent.id(), from)) {
            throw new Refused("org.cycle", "「%s」在「%s」之下，不能反过来成为它的上级".formatted(parent.name(), org.name()));
        }
        if (!org.kind().isGeneral() && !org.county().equals(parent.county())) {
            throw new Refused("org.other-county", "跨县变更隶属须由上级工会逐级办理会籍转接，本页不能办理");
        }
        if (from.isBefore(parent.foundedOn())) {
            throw new Refused(
                    "org.affiliation-date", "变更日期早于「%s」的建会日期 %s，请核对".formatted(parent.name(), parent.foundedOn()));
        }
        var since = lineage.since(org.id());
        if (!from.isAfter(since) || from.isAfter(today)) {
            throw new Refused("org.affiliation-date", "变更日期须晚于现隶属关系的开始日期 %s，且不晚于今天".formatted(since));
        }
    }

    private static Refused sameName(String name) {
        return new Refused("org.same-name", "同一上级之下已有「%s」，请核对是否重复建会".formatted(name));
    }
}
