package huizhanjia.org;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.ui.RequestMemory;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Places in the tree as pages and lists need them, kept at hand. Before a place decides over anything the
/// database is asked whether what is kept still holds, once a page; a name may be printed without asking.
@Component
public class OrgPlaces {

    private static final String WHOLE = "";
    private static final int PARTS = 200;
    private static final int NAMES = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final TreeTable table;
    private final OrgRegister orgRegister;
    private final Cache<String, Kept> parts =
            Caffeine.newBuilder().maximumSize(PARTS).expireAfterWrite(KEPT).build();

    /// What those are called that stand in the tree no more.
    private final Cache<OrgId, String> names =
            Caffeine.newBuilder().maximumSize(NAMES).expireAfterWrite(KEPT).build();

    OrgPlaces(TreeTable table, OrgRegister orgRegister) {
        this.table = table;
        this.orgRegister = orgRegister;
    }

    /// The organisation and everything below it: each before what stands under it, sisters in their one order.
    public List<OrgPlace> below(OrgId root) {
        return tree(root).below(root);
    }

    /// The same for each of several that the scope contains.
    public Map<OrgId, List<OrgPlace>> below(Scope scope, Collection<OrgId> orgs) {
        var tree = tree(scope.root());
        return orgs.stream()
                .distinct()
                .filter(org -> !tree.path(scope, org).isEmpty())
                .collect(Collectors.toMap(org -> org, tree::below));
    }

    /// Refuses what the scope does not contain, without telling whether it exists elsewhere.
    public void need(Scope scope, OrgId id) {
        if (path(scope, id).isEmpty()) {
            throw Orgs.unknown();
        }
    }

    /// From the top of the scope down to the organisation; empty when the scope does not contain it.
    public List<OrgLine.Step> path(Scope scope, OrgId id) {
        return tree(scope.root()).path(scope, id);
    }

    /// The organisation as the tree shows it.
    public OrgLine.Node node(Scope scope, OrgId id) {
        var tree = tree(scope.root());
        return tree.node(id).filter(node -> !tree.path(scope, id).isEmpty()).orElseThrow(Orgs::unknown);
    }

    /// What stands directly under the organisation, federations first.
    public List<OrgLine.Node> children(Scope scope, OrgId id) {
        var tree = tree(scope.root());
        return tree.path(scope, id).isEmpty() ? List.of() : tree.children(id);
    }

    /// What an organisation that a record names is called, whatever the scope.
    public String name(OrgId id) {
        return parts.asMap().values().stream()
                .flatMap(kept -> kept.tree().find(id).stream())
                .findFirst()
                .map(OrgPlace::name)
                .orElseGet(() -> names.get(id, this::asName));
    }

    private String asName(OrgId id) {
        return tree(id).find(id).map(OrgPlace::name).orElseGet(() -> known(id).name());
    }

    /// What those of the organisations are called that the scope contains.
    public Map<OrgId, String> names(Scope scope, Collection<OrgId> orgs) {
        var tree = tree(scope.root());
        return orgs.stream()
                .distinct()
                .filter(org -> !tree.path(scope, org).isEmpty())
                .collect(Collectors.toMap(
                        org -> org, org -> tree.find(org).orElseThrow().name()));
    }

    /// An organisation that a record already names, whatever the scope.
    public Org known(OrgId id) {
        return orgRegister.find(id).orElseThrow(() -> new Refused("org.unknown", "没有这家工会"));
    }

    /// What held of an organisation that a record already names, in every hierarchy and whatever the scope; the
    /// newest first.
    public List<OrgSpell> history(OrgId id) {
        return orgRegister.history(id);
    }

    /// In the transaction of the change, so that no server reads the one without the other.
    @EventListener
    void count(DomainEvent event) {
        if (isOfTree(event)) {
            table.change(event.county());
            RequestMemory.forget(OrgPlaces.class);
        }
    }

    /// Names here need not wait until somebody asks for more. Forgetting by the key waits for whoever is just
    /// reading.
    @TransactionalEventListener(fallbackExecution = true)
    void forget(DomainEvent event) {
        if (isOfTree(event)) {
            parts.invalidateAll(List.of(event.county(), WHOLE));
            names.invalidateAll();
        }
    }

    private static boolean isOfTree(DomainEvent event) {
        return event.subject().startsWith("org:");
    }

    /// The part of the tree the organisation stands in, as it is now. A transaction that changes things itself reads
    /// for itself alone: what it sees may never come true. Of what nobody knows nothing is kept.
    private WholeTree tree(OrgId org) {
        var asked = RequestMemory.<OrgId, WholeTree>of(OrgPlaces.class);
        return asked.values().stream()
                .filter(tree -> tree.find(org).isPresent())
                .findFirst()
                .orElseGet(() -> asked.computeIfAbsent(org, this::asked));
    }

    private WholeTree asked(OrgId org) {
        return table.revision(org.value()).map(this::tree).orElseGet(() -> new WholeTree(List.of()));
    }

    private WholeTree tree(TreeTable.Revision now) {
        if (now.isChanging()) {
            return new WholeTree(table.all(now.part()));
        }
        return Objects.requireNonNull(parts.asMap()
                        .compute(
                                now.part(),
                                (part, kept) -> kept != null && kept.changes() == now.changes()
                                        ? kept
                                        : new Kept(now.changes(), new WholeTree(table.all(part)))))
                .tree();
    }

    /// A part of the tree and how often it had been changed before it was read.
    private record Kept(long changes, WholeTree tree) {}
}
