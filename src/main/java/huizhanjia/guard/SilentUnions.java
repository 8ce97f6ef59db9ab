package huizhanjia.guard;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Round;
import huizhanjia.org.census.Census;
import huizhanjia.org.census.CensusLine;
import huizhanjia.trail.Trail;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Which unions left no trace at all for a time (沉寂工会).
@Component
class SilentUnions {

    private final Census census;
    private final Trail trail;

    SilentUnions(Census census, Trail trail) {
        this.census = census;
        this.trail = trail;
    }

    /// Those of the county that could be silent at all on a day.
    List<OrgId> listened(String county, LocalDate on) {
        return census.of(Round.of(county, on)).stream()
                .filter(line -> line.kind().hasEmployers())
                .map(CensusLine::id)
                .toList();
    }

    /// Those of the county that stood before a day and left no trace since.
    List<OrgId> since(String county, LocalDate since, LocalDate on) {
        var alive = trail.stirredSince(county, since);
        return census.of(Round.of(county, on)).stream()
                .filter(line -> line.foundedOn().isBefore(since) && line.kind().hasEmployers())
                .map(CensusLine::id)
                .filter(org -> !alive.contains(org))
                .toList();
    }
}
