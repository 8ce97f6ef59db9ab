package huizhanjia.organizing;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgEvent;
import huizhanjia.org.census.Coverages;
import huizhanjia.org.census.Covered;
import huizhanjia.organizing.matching.FirmName;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which firms unions cover, kept in step with the tree of organisations.
@Component
class Coverings {

    private final CoveringTable table;
    private final Coverages coverages;
    private final Territories territories;
    private final Clock clock;

    Coverings(CoveringTable table, Coverages coverages, Territories territories, Clock clock) {
        this.table = table;
        this.coverages = coverages;
        this.territories = territories;
        this.clock = clock;
    }

    /// Brings the whole county in step.
    @Transactional
    void renew(String county) {
        renew(county, null, coverages.of(county));
    }

    List<Covering> of(Firm firm) {
        return table.of(firm);
    }

    /// In the transaction of the change: a union that was founded covers its firms at once.
    @EventListener
    void on(OrgEvent event) {
        renew(event.county(), event.org(), coverages.of(event.county(), event.org()));
    }

    private void renew(String county, @Nullable OrgId only, List<Covered> covered) {
        var regions = territories.regions(county);
        var plain = covered.stream()
                .map(line -> FirmName.of(line.employer(), regions).plain())
                .toList();
        table.renew(new CoveringTable.Lines(county, only, covered, plain), LocalDate.now(clock));
    }
}
