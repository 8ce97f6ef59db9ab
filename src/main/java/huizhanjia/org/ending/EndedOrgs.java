package huizhanjia.org.ending;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.graph.Past;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Organisations that ended, for those who could read them while they lived. Nothing of them changes any more.
@Component
public class EndedOrgs {

    private final EndingTable table;
    private final Past past;
    private final OrgPlaces places;

    EndedOrgs(EndingTable table, Past past, OrgPlaces places) {
        this.table = table;
        this.past = past;
        this.places = places;
    }

    /// Its life, if it ended; refused when the scope did not contain it on its last day.
    public Optional<EndedOrg> find(Scope scope, OrgId id) {
        return table.find(id).map(orgEnding -> life(scope, orgEnding));
    }

    private EndedOrg life(Scope scope, OrgEnding orgEnding) {
        past.find(scope, orgEnding.org(), orgEnding.on().minusDays(1));
        var org = places.known(orgEnding.org());
        var above = org.parent();
        var successor = orgEnding.successor();
        return new EndedOrg(
                org,
                orgEnding,
                above == null ? "" : places.name(above),
                successor == null ? "" : places.name(successor),
                places.history(org.id()));
    }
}
