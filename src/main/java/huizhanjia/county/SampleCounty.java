package huizhanjia.county;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Founding;
import huizhanjia.org.Orgs;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Loads 青山县 whole or not at all.
@Component
class SampleCounty {

    private final Founder founder;
    private final Orgs orgs;
    private final LandmarkTable landmarks;
    private final SamplePeople people;
    private final SampleDeeds deeds;

    SampleCounty(Founder founder, Orgs orgs, LandmarkTable landmarks, SamplePeople people, SampleDeeds deeds) {
        this.founder = founder;
        this.orgs = orgs;
        this.landmarks = landmarks;
        this.people = people;
        this.deeds = deeds;
    }

    /// Loads it as of the day; refused where any organisation stands already.
    @Transactional
    void load(LocalDate on) {
        var unions = new Unions();
        var top = unions.all().getFirst();
        var acting = founder.plant(top.particulars(unions.employers(top), on), top.foundedOn(), top.approval());
        var settlement = new Settlement(unions, found(unions, acting, on), on);
        settlement.ids().forEach((key, id) -> landmarks.add("org:" + key, id.value()));
        people.settle(acting, settlement);
        deeds.tell(acting, settlement);
    }

    private Map<String, OrgId> found(Unions unions, Actor by, LocalDate on) {
        var ids = new HashMap<String, OrgId>();
        for (var union : unions.all()) {
            if (union.parent().isEmpty()) {
                ids.put(union.key(), by.scope().root());
            } else {
                var parent = Objects.requireNonNull(ids.get(union.parent()), union.parent());
                var particulars = union.particulars(unions.employers(union), on);
                var founded = orgs.found(new Founding(parent, particulars, union.foundedOn(), union.approval()), by);
                ids.put(union.key(), founded.id());
            }
        }
        return ids;
    }
}
