package huizhanjia.org;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.rules.FoundingNeedsParentApproval;
import huizhanjia.org.rules.JointNeedsTwoEmployers;
import huizhanjia.org.rules.TermWithinLaw;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Organisations of the union: founded, amended, affiliated, found and listed. Nothing here ends one.
@Component
public class Orgs {

    private final Register register;
    private final TreeTable tree;
    private final OrgListTable lists;
    private final Trail trail;
    private final Clock clock;

    Orgs(Register register, TreeTable tree, OrgListTable lists, Trail trail, Clock clock) {
        this.register = register;
        this.tree = tree;
        this.lists = lists;
        this.trail = trail;
        this.clock = clock;
    }

    /// Whether the installation has no organisation yet.
    public boolean isEmpty() {
        return register.isEmpty();
    }

    /// The first organisation of an installation, under nobody; refused once there is one.
    @Transactional
    public Org plant(Particulars particulars, LocalDate foundedOn, Approval approval, Actor by) {
        by.need("org:found");
        tree.lock();
        if (!register.isEmpty() || !particulars.kind().mayStandAlone()) {
            throw new Refused("org.not-first", "最上级组织只能在系统启用时设立一次，类型须为省、市或县总工会");
        }
        var county = padded(particulars.areaCode());
        var org = new Org(OrgId.next(), null, county, particulars, foundedOn, approval, 1);
        register.enter(org, clock.instant());
        tree.plant(org.id().value());
        return entered(org, by);
    }

    /// Founds an organisation with the approval of the one above it (《工会法》第十二条).
    @Transactional
    public Org found(Founding founding, Actor by) {
        by.need("org:found");
        judge(founding.particulars(), founding.approval());
        tree.lock();
        var parent = need(by.scope(), founding.parent());
        var kind = founding.particulars().kind();
        checkPlace(kind, parent, founding.particulars().name(), founding.parent());
        if (founding.approval().on().isAfter(today())) {
            throw new Refused(
                    "org.document-ahead",
                    "批复日期 %s 还没有到，请核对".formatted(founding.approval().on()));
        }
        var county = kind.isGeneral() ? padded(founding.particulars().areaCode()) : parent.county();
        var org = new Org(
                OrgId.next(),
                parent.id(),
                county,
                founding.particulars(),
                founding.foundedOn(),
                founding.approval(),
                1);
        register.enter(org, clock.instant());
        tree.grow(org.id().value(), parent.id().value());
        var edge = new Affiliating(
                parent.id(), founding.foundedOn(), founding.approval().documentNumber(), 1);
        tree.affiliate(org.id().value(), edge, by, clock.instant());
        return entered(org, by);
    }

    /// Corrects or brings up to date what is known; refused when somebody else was faster.
    @Transactional
    public Org amend(OrgId id, Amendment amendment, Actor by) {
        by.need("org:edit");
        var before = need(by.scope(), id);
        judge(amendment.particulars(), before.approval());
        checkKind(amendment.particulars().kind(), before, by.scope());
        if (before.parent() != null
                && register.hasSibling(before.parent(), amendment.particulars().name(), id)) {
            throw sameName(amendment.particulars().name());
        }
        var known = register.blinded(id);
        register.change(before, amendment, clock.instant());
        var changes = Facts.changes(known, register.blinded(id));
        if (!changes.isEmpty()) {
            trail.record(by, new OrgAmended(before.county(), id, amendment.documentNumber(), changes));
        }
        return need(by.scope(), id);
    }

    /// Puts an organisation and everything below it under another parent, by a document.
    @Transactional
    public Org affiliate(OrgId id, Affiliating affiliating, Actor by) {
        by.need("org:edit");
        if (affiliating.documentNumber().isBlank()) {
            throw new Refused("org.document-missing", "变更隶属关系须有文件依据，请填写文号");
        }
        tree.lock();
        var org = need(by.scope(), id);
        var parent = need(by.scope(), affiliating.parent());
        checkMove(org, parent, affiliating.from());
        checkPlace(org.kind(), parent, org.name(), id);
        var old = need(by.scope(), org.parent() == null ? id : org.parent());
        register.changeParent(id, affiliating);
        tree.closeAffiliation(id.value(), affiliating.from().minusDays(1));
        tree.affiliate(id.value(), affiliating, by, clock.instant());
        tree.move(id.value(), parent.id().value());
        var changes = Map.of("上级工会", new Change(old.name(), parent.name()));
        trail.record(by, new OrgAffiliated(org.county(), id, affiliating.documentNumber(), changes));
        return need(by.scope(), id);
    }

    /// The organisation if the scope contains it.
    public Optional<Org> find(Scope scope, OrgId id) {
        return tree.contains(scope.root().value(), id.value()) ? register.find(id) : Optional.empty();
    }

    /// The organisation, or a refusal that does not tell whether it exists outside the scope.
    public Org need(Scope scope, OrgId id) {
        return find(scope, id).orElseThrow(() -> new Refused("org.unknown", "没有这家工会，或它不在您的管辖范围内"));
    }

    /// Its names, heads, terms and places in the hierarchy, the newest first.
    public List<Spell> history(Scope scope, OrgId id) {
        return tree.contains(scope.root().value(), id.value()) ? register.history(id) : List.of();
    }

    /// From the top of the scope down to the organisation; empty when the scope does not contain it.
    public List<OrgLine.Step> path(Scope scope, OrgId id) {
        return tree.path(scope.root().value(), id.value());
    }

    /// The organisation as the tree shows it.
    public OrgLine.Node node(Scope scope, OrgId id) {
        return lists.node(scope, id).orElseThrow(Orgs::unknown);
    }

    /// What stands directly under the organisation, federations first.
    public List<OrgLine.Node> children(Scope scope, OrgId id, int limit) {
        return lists.children(scope, id, limit);
    }

    /// The organisations the words name best, wherever they stand in the scope.
    public List<OrgLine.Node> search(Scope scope, String words, int limit) {
        var query = new OrgQuery(scope.root(), false, words, null, "", null);
        return words.isBlank() ? List.of() : lists.search(scope, query, limit);
    }

    /// A page of the list after the cursor; empty text for the first page.
    public List<OrgLine> list(Scope scope, OrgQuery query, String after, int limit) {
        return lists.lines(scope, query, after, limit);
    }

    /// How many the whole list has.
    public long count(Scope scope, OrgQuery query) {
        return lists.count(scope, query);
    }

    private Org entered(Org org, Actor by) {
        var changes = Facts.changes(register.blinded(org.id()));
        trail.record(by, new OrgFounded(org.county(), org.id(), org.approval().documentNumber(), changes));
        return register.find(org.id()).orElseThrow();
    }

    private void judge(Particulars particulars, Approval approval) {
        var facts = OrgFacts.of(particulars, approval);
        new FoundingNeedsParentApproval().gate(facts, today());
        new JointNeedsTwoEmployers().gate(facts, today());
        new TermWithinLaw().gate(facts, today());
    }

    private void checkPlace(OrgKind kind, Org parent, String name, OrgId except) {
        if (!kind.mayStandUnder(parent.kind())) {
            throw new Refused(
                    "org.wrong-place",
                    "%s不能直接设在%s之下，请重新选择上级工会或工会类型"
                            .formatted(kind.label(), parent.kind().label()));
        }
        if (register.hasSibling(parent.id(), name, except)) {
            throw sameName(name);
        }
    }

    private void checkKind(OrgKind kind, Org before, Scope scope) {
        if (kind == before.kind()) {
            return;
        }
        if (before.parent() == null || kind.isGeneral() || before.kind().isGeneral()) {
            throw new Refused("org.kind-fixed", "省、市、县总工会的类型不能更改");
        }
        var parent = register.find(before.parent()).orElseThrow();
        var misplaced = lists.children(scope, before.id(), Integer.MAX_VALUE).stream()
                .filter(child -> !child.kind().mayStandUnder(kind))
                .findFirst();
        if (!kind.mayStandUnder(parent.kind()) || misplaced.isPresent()) {
            throw new Refused("org.wrong-place", "改为%s后，与上级或下级工会的类型不相符，请先变更它们的隶属关系".formatted(kind.label()));
        }
    }

    private void checkMove(Org org, Org parent, LocalDate from) {
        if (org.parent() == null) {
            throw new Refused("org.top", "最上级组织没有上级，不能变更隶属关系");
        }
        if (org.parent().equals(parent.id())) {
            throw new Refused("org.same-parent", "「%s」现在就隶属「%s」，无需变更".formatted(org.name(), parent.name()));
        }
        if (tree.contains(org.id().value(), parent.id().value())) {
            throw new Refused("org.cycle", "「%s」在「%s」之下，不能反过来成为它的上级".formatted(parent.name(), org.name()));
        }
        if (!org.county().equals(parent.county())) {
            throw new Refused("org.other-county", "跨县变更隶属须由上级工会逐级办理会籍转接，本页不能办理");
        }
        var since = tree.affiliatedFrom(org.id().value());
        if (!from.isAfter(since) || from.isAfter(today())) {
            throw new Refused("org.affiliation-date", "变更日期须晚于现隶属关系的开始日期 %s，且不晚于今天".formatted(since));
        }
    }

    private static Refused unknown() {
        return new Refused("org.unknown", "没有这家工会，或它不在您的管辖范围内");
    }

    private static Refused sameName(String name) {
        return new Refused("org.same-name", "同一上级之下已有「%s」，请核对是否重复建会".formatted(name));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String padded(String areaCode) {
        return (areaCode + "000000").substring(0, 6);
    }
}
