package huizhanjia.org;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Places in the tree as pages and lists need them, kept at hand until the tree changes. What decides over a change
/// asks `Orgs`, which reads the tables.
@Component
public class OrgPlaces {

    private static final String TODAY = "today";

    private final TreeTable table;
    private final Register register;
    private final Cache<String, WholeTree> trees =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).build();

    OrgPlaces(TreeTable table, Register register) {
        this.table = table;
        this.register = register;
    }

    /// The organisation and everything below it: each before what stands under it, sisters in their one order.
    public List<OrgPlace> below(OrgId root) {
        return tree().below(root);
    }

    /// Refuses what the scope does not contain, without telling whether it exists elsewhere.
    public void need(Scope scope, OrgId id) {
        if (path(scope, id).isEmpty()) {
            throw Orgs.unknown();
        }
    }

    /// From the top of the scope down to the organisation; empty when the scope does not contain it.
    public List<OrgLine.Step> path(Scope scope, OrgId id) {
        return tree().path(scope, id);
    }

    /// The organisation as the tree shows it.
    public OrgLine.Node node(Scope scope, OrgId id) {
        need(scope, id);
        return tree().node(id).orElseThrow(Orgs::unknown);
    }

    /// What stands directly under the organisation, federations first.
    public List<OrgLine.Node> children(Scope scope, OrgId id) {
        return path(scope, id).isEmpty() ? List.of() : tree().children(id);
    }

    /// What an organisation that a record names is called, whatever the scope.
    public String name(OrgId id) {
        return tree().find(id).map(OrgPlace::name).orElseGet(() -> known(id).name());
    }

    /// An organisation that a record already names, whatever the scope.
    public Org known(OrgId id) {
        return register.find(id).orElseThrow(() -> new Refused("org.unknown", "没有这家工会"));
    }

    /// What held of an organisation that a record already names, in every hierarchy and whatever the scope; the newest
    /// first.
    public List<Spell> history(OrgId id) {
        return register.history(id);
    }

    /// Forgetting by the key waits for whoever is just reading, so that nobody keeps what was before the change.
    @TransactionalEventListener(fallbackExecution = true)
    void on(DomainEvent event) {
        if (event.subject().startsWith("org:")) {
            trees.invalidate(TODAY);
        }
    }

    private WholeTree tree() {
        return Objects.requireNonNull(trees.get(TODAY, today -> new WholeTree(table.all())));
    }
}
