package huizhanjia.member.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Round;
import huizhanjia.org.census.Census;
import huizhanjia.org.census.CensusLine;
import huizhanjia.org.census.Pyramid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Members counted once a round, however many rules ask.
@Component
class Survey {

    private final SurveyTable table;
    private final Census census;
    private final Cache<Round, Map<OrgId, Counted>> counted =
            Caffeine.newBuilder().weakKeys().build();
    private final Cache<Round, Map<OrgId, Groups>> groups =
            Caffeine.newBuilder().weakKeys().build();

    Survey(SurveyTable table, Census census) {
        this.table = table;
        this.census = census;
    }

    /// The organisations of the round.
    List<CensusLine> lines(Round round) {
        return census.of(round);
    }

    /// The same as they stand one above the other.
    Pyramid pyramid(Round round) {
        return Pyramid.of(census.of(round));
    }

    /// Every union of the round that has members, by itself.
    Map<OrgId, Counted> own(Round round) {
        return Objects.requireNonNull(counted.get(
                round,
                asked -> table.counted(
                        asked, census.of(asked).stream().map(CensusLine::id).toList())));
    }

    /// Every union of the county that members are counted for, by itself.
    Map<OrgId, Groups> groups(Round round) {
        return Objects.requireNonNull(groups.get(round, asked -> table.groups(asked.county())));
    }
}
