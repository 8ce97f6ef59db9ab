package huizhanjia.county.firms;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.census.Coverages;
import huizhanjia.organizing.FirmFacts;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.FirmSource;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.ListedFirm;
import huizhanjia.organizing.matching.FirmIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Enters the firms of the sample county list by list, as an organiser would, and tells how far some have come.
@Component
public class SampleFirms {

    private static final int DAYS_BEFORE = 40;

    private final Firms firms;
    private final Coverages coverages;
    private final SampleLeads leads;

    SampleFirms(Firms firms, Coverages coverages, SampleLeads leads) {
        this.firms = firms;
        this.coverages = coverages;
        this.leads = leads;
    }

    /// Everything as of the day, for the county of the scope.
    public void load(Scope county, LocalDate on) {
        var by = organizer(county);
        var lists = new SampleFirmLists(coverages.of(county.county()));
        var index = firms.index(county.county());
        for (var source : List.of(
                FirmSource.MARKET, FirmSource.SOCIAL_ORGANIZATION, FirmSource.TECH_SMALL, FirmSource.SOCIAL_SECURITY)) {
            var origin = new ListedFirm.Origin(source, on.minusDays(DAYS_BEFORE), source.label() + "（示例）.xlsx", null);
            firms.take(arrivals(lists.of(source), origin, index), by);
        }
        firms.settle(county.county());
        leads.tell(by, on);
    }

    private static List<ListedFirm> arrivals(List<FirmFacts> rows, ListedFirm.Origin origin, FirmIndex index) {
        var arrivals = new ArrayList<ListedFirm>();
        for (var said : rows) {
            var match = index.match(said);
            var listedFirm = new ListedFirm(FirmId.next(), said, match, origin);
            if (!match.isSame()) {
                index.add(listedFirm.id(), said);
            }
            arrivals.add(listedFirm);
        }
        return arrivals;
    }

    /// Whoever enters the sample files no evidence: what the unions did for their duties is told elsewhere.
    private static Actor organizer(Scope county) {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "李慧敏",
                "青山县总工会 · 组织干部",
                county,
                Set.of("organizing:read", "organizing:edit", "organizing:import"),
                "first-start");
    }
}
