package huizhanjia.organizing;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.organizing.matching.FirmIndex;
import huizhanjia.trail.Trail;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The register of firms: taken in from lists, found, shown with what lists said and what union covers them.
@Component
public class Firms {

    private final FirmRegister firmRegister;
    private final Territories territories;
    private final MentionTable mentions;
    private final Coverings coverings;
    private final Trail trail;

    Firms(FirmRegister firmRegister, Territories territories, MentionTable mentions, Coverings coverings, Trail trail) {
        this.firmRegister = firmRegister;
        this.territories = territories;
        this.mentions = mentions;
        this.coverings = coverings;
        this.trail = trail;
    }

    /// The firms of a county as rows are compared with them.
    public FirmIndex index(String county) {
        return firmRegister.index(county);
    }

    /// Takes rows in, all in one transaction: known firms learn what is said, new ones begin, doubtful ones begin and
    /// wait to be looked at; what unions cover and what ended is noticed at once. How many rows changed something.
    @Transactional
    public Taken take(List<ListedFirm> arrivals, Actor by) {
        by.need("organizing:import");
        var county = territories.county(by);
        var territory = territories.of(by.scope());
        var fresh = 0;
        var changed = 0;
        for (var listedFirm : arrivals) {
            if (!listedFirm.said().place().areaCode().startsWith(territory.area()) || territory.isNowhere()) {
                throw new Refused(
                        "organizing.elsewhere",
                        "“%s”不在您管辖的乡镇（街道），不能登记".formatted(listedFirm.said().name()));
            }
            var isKnown = listedFirm.match().isSame();
            changed += firmRegister.enter(county, listedFirm) && isKnown ? 1 : 0;
            fresh += isKnown ? 0 : 1;
        }
        var taken = new Taken(fresh, changed, arrivals.size() - fresh - changed);
        if (!arrivals.isEmpty()) {
            var subject = "firms:" + county;
            trail.record(
                    by,
                    new OrganizingEvent.FirmsTaken(
                            county, by.scope().root(), subject, taken.words(arrivals.getFirst())));
        }
        return taken;
    }

    /// What came of some rows.
    public record Taken(int fresh, int changed, int same) {

        String words(ListedFirm first) {
            return "%s%s：新增 %d 家，更新 %d 家，无变化 %d 家"
                    .formatted(first.origin().source().label(), first.origin().fileName(), fresh, changed, same);
        }
    }

    /// Brings in step what unions cover and raises what that means; after rows were taken and every night.
    @Transactional
    public void settle(String county) {
        coverings.renew(county);
        firmRegister.watch(county, coverings::of);
    }

    /// Takes back a firm that a mistaken import entered, as long as nobody has built on it.
    @Transactional
    public boolean retract(FirmId id, String fileName, Actor by) {
        by.need("organizing:import");
        return firmRegister.retract(need(by.scope(), id), "撤回导入 " + fileName, by);
    }

    /// The firm if the scope contains it.
    public Optional<Firm> find(Scope scope, FirmId id) {
        return firmRegister.find(territories.of(scope), id);
    }

    /// The firm, or a refusal that does not tell whether there is one elsewhere.
    public Firm need(Scope scope, FirmId id) {
        return find(scope, id).orElseThrow(() -> new Refused("organizing.firm-unknown", "没有这家单位，或不在您的管辖范围内"));
    }

    /// A firm that a record already names, whatever the scope.
    public Firm known(FirmId id) {
        return firmRegister.known(id);
    }

    /// What lists said of the firm, the newest first.
    public List<Mention> mentions(Firm firm) {
        return mentions.of(firm);
    }

    /// What unions cover the firm today, its own first.
    public List<Covering> coverings(Firm firm) {
        return coverings.of(firm);
    }
}
