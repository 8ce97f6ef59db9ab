package huizhanjia.organizing.legal;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.OrganizingEvent;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The matters of registration and their steps: none that is not allowed, none twice.
@Component
class LegalBook {

    private final LegalTable table;
    private final Trail trail;
    private final Clock clock;

    LegalBook(LegalTable table, Trail trail, Clock clock) {
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    void enter(LegalMatter matter, Actor by) {
        table.add(matter, clock.instant());
        take(matter, LegalMatter.Deed.APPLY, "", by);
    }

    void take(LegalMatter matter, LegalMatter.Deed deed, String document, Actor by) {
        if (!matter.may(deed)) {
            throw new Refused("organizing.not-now", "现在是“%s”，不能办理“%s”".formatted(matter.state(), deed.label()));
        }
        var step = new LegalMatter.Step(deed, document, today(), by.clerkName(), by.post());
        if (!table.add(matter, step, by, clock.instant())) {
            throw new Refused("organizing.stale", "别人刚办过这一步，请刷新后再看");
        }
        trail.record(
                by,
                new OrganizingEvent.LegalStepped(
                        matter.county(),
                        matter.org(),
                        matter.subject(),
                        matter.kind().label() + "：" + deed.label(),
                        document));
    }

    LegalMatter need(LegalId id) {
        return table.find(id).orElseThrow(() -> new Refused("organizing.legal-unknown", "没有这件登记申请"));
    }

    List<LegalMatter> of(OrgId org) {
        return table.of(org);
    }

    Map<OrgId, List<LegalMatter>> in(String area) {
        return table.in(area);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
