package huizhanjia.org.ending;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Org;
import huizhanjia.org.OrgEvent;
import huizhanjia.org.Orgs;
import huizhanjia.org.graph.Edge;
import huizhanjia.org.rules.EndOnLawfulGroundOnly;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends an organisation that the law lets end. It stays on every day on which it lived.
@Component
public class Endings {

    private final Orgs orgs;
    private final LeftBehind leftBehind;
    private final EndingTable table;
    private final Trail trail;
    private final Clock clock;

    Endings(Orgs orgs, LeftBehind leftBehind, EndingTable table, Trail trail, Clock clock) {
        this.orgs = orgs;
        this.leftBehind = leftBehind;
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    /// Ends the organisation; refused with what is missing.
    @Transactional
    public void end(OrgEnding orgEnding, Actor by) {
        by.need("org:end");
        leftBehind.seize(orgEnding.org());
        if (table.find(orgEnding.org()).isPresent()) {
            throw new Refused("org.ended-already", "别人刚办过这家工会的终止，请刷新后再看");
        }
        var org = orgs.need(by.scope(), orgEnding.org());
        if (org.parent() == null) {
            throw new Refused("org.top", "最上级组织不能在本系统内终止");
        }
        if (!orgEnding.on().isAfter(org.foundedOn())) {
            throw new Refused(
                    "org.ended-before-founded",
                    "终止日期须晚于建会日期 %s：工会至少存在一天，才能留在名册和统计里，请改填终止日期".formatted(org.foundedOn()));
        }
        var successor = orgEnding.successor();
        var into = successor == null ? "" : orgs.need(by.scope(), successor).name();
        new EndOnLawfulGroundOnly().gate(leftBehind.facts(orgEnding, org, by.scope()), LocalDate.now(clock));
        table.add(orgEnding, by, clock.instant());
        leftBehind.takeOut(
                new Edge(org.id(), null, orgEnding.on(), orgEnding.reply().number(), clock.instant()), by);
        var number = orgEnding.reply().number();
        trail.record(by, new OrgEvent.OrgEnded(org.county(), org.id(), number, changes(orgEnding, org, into)));
    }

    /// How the organisation ended; nothing while it lives.
    public Optional<OrgEnding> find(OrgId org) {
        return table.find(org);
    }

    private static Map<String, Change> changes(OrgEnding orgEnding, Org org, String into) {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("工会名称", new Change(org.name(), ""));
        changes.put("终止事由", new Change("", orgEnding.ground().label() + "：" + orgEnding.groundDocument()));
        if (!into.isEmpty()) {
            changes.put("并入", new Change("", into));
        }
        return changes;
    }
}
