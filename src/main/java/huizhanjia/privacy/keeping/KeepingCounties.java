package huizhanjia.privacy.keeping;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Round;
import huizhanjia.org.census.Census;
import huizhanjia.org.census.CensusLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// The counties of the house and the union that answers for each.
@Component
class KeepingCounties {

    private final Census census;
    private final Clock clock;

    KeepingCounties(Census census, Clock clock) {
        this.census = census;
        this.clock = clock;
    }

    /// Those an area contains; all of them for the empty area.
    List<String> in(String area) {
        return census.counties(area);
    }

    /// The union at the top of a county.
    OrgId top(String county) {
        return census.of(Round.of(county, LocalDate.now(clock))).stream()
                .min(Comparator.comparing(CensusLine::kind)
                        .thenComparing(line -> line.id().toString()))
                .orElseThrow()
                .id();
    }
}
