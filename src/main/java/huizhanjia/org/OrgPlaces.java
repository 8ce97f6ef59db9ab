package huizhanjia.org;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Whole subtrees in the order of the tree, kept at hand until the tree changes.
@Component
public class OrgPlaces {

    private static final int SUBTREES_KEPT = 2_000;

    private final PlaceTable table;
    private final Register register;
    private final Cache<OrgId, List<OrgPlace>> subtrees = Caffeine.newBuilder()
            .maximumSize(SUBTREES_KEPT)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    OrgPlaces(PlaceTable table, Register register) {
        this.table = table;
        this.register = register;
    }

    /// The organisation and everything below it: each before what stands under it, sisters in their one order.
    public List<OrgPlace> below(OrgId root) {
        return Objects.requireNonNull(subtrees.get(root, this::read));
    }

    /// An organisation that a record already names, whatever the scope.
    public Org known(OrgId id) {
        return register.find(id).orElseThrow(() -> new Refused("org.unknown", "没有这家工会"));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(DomainEvent event) {
        if (event.subject().startsWith("org:")) {
            subtrees.invalidateAll();
        }
    }

    private List<OrgPlace> read(OrgId root) {
        var children = new HashMap<OrgId, List<OrgPlace>>();
        var places = new ArrayList<OrgPlace>();
        for (var node : table.below(root)) {
            if (node.place().id().equals(root)) {
                places.add(node.place());
            } else {
                children.computeIfAbsent(node.parent(), parent -> new ArrayList<>())
                        .add(node.place());
            }
        }
        return List.copyOf(inOrder(places, children));
    }

    /// Depth first without recursion: a tree tied by mistake may be deep, the stack is not.
    private static List<OrgPlace> inOrder(List<OrgPlace> roots, Map<OrgId, List<OrgPlace>> children) {
        var waiting = new ArrayList<>(roots);
        var ordered = new ArrayList<OrgPlace>();
        while (!waiting.isEmpty()) {
            var next = waiting.removeLast();
            ordered.add(next);
            waiting.addAll(children.getOrDefault(next.id(), List.of()).reversed());
        }
        return ordered;
    }
}
