package huizhanjia.org;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.rules.FoundingNeedsParentApproval;
import huizhanjia.org.rules.JointNeedsTwoEmployers;
import huizhanjia.org.rules.OrgFacts;
import huizhanjia.org.rules.TermWithinLaw;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Organisations of the union: founded, amended, affiliated, found and listed. Nothing here ends one.
@Component
public class Orgs {

    private final OrgRegister orgRegister;
    private final Hierarchy hierarchy;
    private final OrgListTable lists;
    private final Trail trail;
    private final Clock clock;

    Orgs(OrgRegister orgRegister, Hierarchy hierarchy, OrgListTable lists, Trail trail, Clock clock) {
        this.orgRegister = orgRegister;
        this.hierarchy = hierarchy;
        this.lists = lists;
        this.trail = trail;
        this.clock = clock;
    }

    /// Whether the installation has no organisation yet.
    public boolean isEmpty() {
        return orgRegister.isEmpty();
    }

    /// The first organisation of an installation, under nobody; refused once there is one.
    @Transactional
    public Org plant(Particulars particulars, LocalDate foundedOn, Approval approval, Actor by) {
        by.need("org:found");
        hierarchy.lock();
        if (!orgRegister.isEmpty() || !particulars.kind().mayStandAlone()) {
            throw new Refused("org.not-first", "最上级组织只能在系统启用时设立一次，类型须为省、市或县总工会");
        }
        var county = padded(particulars.areaCode());
        var org = new Org(OrgId.next(), null, county, particulars, foundedOn, approval, 1);
        orgRegister.enter(org, clock.instant());
        hierarchy.plant(org.id());
        return entered(org, by);
    }

    /// Founds an organisation with the approval of the one above it (《工会法》第十二条).
    @Transactional
    public Org found(Founding founding, Actor by) {
        by.need("org:found");
        judge(founding.particulars(), founding.approval());
        hierarchy.lock();
        var parent = need(by.scope(), founding.parent());
        var kind = founding.particulars().kind();
        hierarchy.checkPlace(kind, parent, founding.particulars().name(), founding.parent());
        founding.check(today());
        var county = kind.isGeneral() ? padded(founding.particulars().areaCode()) : parent.county();
        var org = new Org(
                OrgId.next(),
                parent.id(),
                county,
                founding.particulars(),
                founding.foundedOn(),
                founding.approval(),
                1);
        orgRegister.enter(org, clock.instant());
        hierarchy.grow(org, parent.id(), by, clock.instant());
        return entered(org, by);
    }

    /// Corrects or brings up to date what is known; refused when somebody else was faster.
    @Transactional
    public Org amend(OrgId id, Amendment amendment, Actor by) {
        by.need("org:edit");
        hierarchy.lock();
        var before = need(by.scope(), id);
        judge(amendment.particulars(), before.approval());
        hierarchy.checkAmendment(before, amendment.particulars(), by.scope());
        var known = orgRegister.blinded(id);
        orgRegister.change(before, amendment, clock.instant());
        var changes = orgRegister.blinded(id).changesSince(known);
        if (!changes.isEmpty()) {
            trail.record(by, new OrgEvent.OrgAmended(before.county(), id, amendment.documentNumber(), changes));
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
        hierarchy.lock();
        if (id.equals(by.scope().root())) {
            throw new Refused("org.own-root", "本级组织的隶属关系由上级工会变更");
        }
        var org = need(by.scope(), id);
        var parent = need(by.scope(), affiliating.parent());
        hierarchy.checkMove(org, parent, affiliating.from(), today());
        hierarchy.checkPlace(org.kind(), parent, org.name(), id);
        var old = need(by.scope(), org.parent() == null ? id : org.parent());
        orgRegister.changeParent(id, affiliating);
        hierarchy.move(id, affiliating, by, clock.instant());
        var changes = Map.of("上级工会", new Change(old.name(), parent.name()));
        trail.record(by, new OrgEvent.OrgAffiliated(org.county(), id, affiliating.documentNumber(), changes));
        return need(by.scope(), id);
    }

    /// Takes back what an import entered by mistake, as long as nobody has built on it; the row stays, voided.
    @Transactional
    public void retract(OrgId id, Actor by) {
        by.need("org:import");
        hierarchy.seize(id);
        var org = need(by.scope(), id);
        hierarchy.retract(org, clock.instant());
        orgRegister.retract(id, by, clock.instant());
        var changes = Map.of("工会名称", new Change(org.name(), ""));
        trail.record(by, new OrgEvent.OrgVoided(org.county(), id, "", changes));
    }

    /// The organisation if the scope contains it.
    public Optional<Org> find(Scope scope, OrgId id) {
        return hierarchy.contains(scope, id) ? orgRegister.find(id) : Optional.empty();
    }

    /// Until the end of the transaction nobody else founds, moves, amends or ends an organisation. For whoever
    /// records something before he does one of these: the trail is locked last (see `org.graph.Lineage`).
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdTree() {
        hierarchy.lock();
    }

    /// The organisation, or a refusal that does not tell whether it exists outside the scope.
    public Org need(Scope scope, OrgId id) {
        return find(scope, id).orElseThrow(Orgs::unknown);
    }

    /// The same for whoever puts something into it: nobody ends it before the transaction is over. Held before
    /// anything is recorded, as the trail is locked last.
    @Transactional(propagation = Propagation.MANDATORY)
    public Org hold(Scope scope, OrgId id) {
        hierarchy.hold(scope, List.of(id));
        return need(scope, id);
    }

    /// Holds many at once; those that ended, or that the scope does not contain.
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<OrgId> missing(Scope scope, Collection<OrgId> orgs) {
        var missing = new LinkedHashSet<>(orgs);
        hierarchy.hold(scope, orgs).forEach(missing::remove);
        return missing;
    }

    /// Whether the particulars say nothing but what is known of the organisation.
    public boolean knows(Org org, Particulars said) {
        return orgRegister.knows(org, said);
    }

    /// Those of the scope that bear exactly the name.
    public List<OrgId> named(Scope scope, String name) {
        return lists.named(scope, name);
    }

    /// The one of the scope that bears the credit code.
    public Optional<OrgId> bearing(Scope scope, CreditCode code) {
        return lists.bearing(scope, code.value());
    }

    /// Its names, heads, terms and places in the hierarchy, the newest first.
    public List<OrgSpell> history(Scope scope, OrgId id) {
        return hierarchy.contains(scope, id) ? orgRegister.history(id) : List.of();
    }

    /// From the top of the scope down to the organisation; empty when the scope does not contain it.
    public List<OrgLine.Step> path(Scope scope, OrgId id) {
        return hierarchy.path(scope, id);
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
        var changes = orgRegister.blinded(org.id()).changes();
        trail.record(
                by,
                new OrgEvent.OrgFounded(org.county(), org.id(), org.approval().documentNumber(), changes));
        return orgRegister.find(org.id()).orElseThrow();
    }

    private void judge(Particulars particulars, Approval approval) {
        var facts = OrgFacts.of(particulars, approval);
        new FoundingNeedsParentApproval().gate(facts, today());
        new JointNeedsTwoEmployers().gate(facts, today());
        new TermWithinLaw().gate(facts, today());
    }

    static Refused unknown() {
        return new Refused("org.unknown", "没有这家工会，或它不在您的管辖范围内");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String padded(String areaCode) {
        return (areaCode + "000000").substring(0, 6);
    }
}
