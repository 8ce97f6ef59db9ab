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
    private final SampleLandmarkTable landmarks;
    private final SamplePeople people;
    private final SampleDeeds deeds;

    SampleCounty(Founder founder, Orgs orgs, SampleLandmarkTable landmarks, SamplePeople people, SampleDeeds deeds) {
        this.founder = founder;
        this.orgs = orgs;
        this.landmarks = landmarks;
        this.people = people;
        this.deeds = deeds;
    }

    /// Loads it as of the day; refused where any organisation stands already.
    @Transactional
    void load(LocalDate on) {
        var sampleUnions = new SampleUnions();
        var top = sampleUnions.all().getFirst();
        var acting = founder.plant(top.particulars(sampleUnions.employers(top), on), top.foundedOn(), top.approval());
        var sampleSettlement = new SampleSettlement(sampleUnions, found(sampleUnions, acting, on), on);
        sampleSettlement.ids().forEach((key, id) -> landmarks.add("org:" + key, id.value()));
        people.settle(acting, sampleSettlement);
        deeds.tell(acting, sampleSettlement);
    }

    private Map<String, OrgId> found(SampleUnions sampleUnions, Actor by, LocalDate on) {
        var ids = new HashMap<String, OrgId>();
        for (var sampleUnion : sampleUnions.all()) {
            if (sampleUnion.parent().isEmpty()) {
                ids.put(sampleUnion.key(), by.scope().root());
            } else {
                var parent = Objects.requireNonNull(ids.get(sampleUnion.parent()), sampleUnion.parent());
                var particulars = sampleUnion.particulars(sampleUnions.employers(sampleUnion), on);
                var founded = orgs.found(
                        new Founding(parent, particulars, sampleUnion.foundedOn(), sampleUnion.approval()), by);
                ids.put(sampleUnion.key(), founded.id());
            }
        }
        return ids;
    }
}
