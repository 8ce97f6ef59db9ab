package huizhanjia.org.census;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Round;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The organisations of a county, read at once.
@Component
public class Census {

    private final CensusTable table;

    /// Read once a round, however many rules ask.
    private final Cache<Round, List<CensusLine>> rounds =
            Caffeine.newBuilder().weakKeys().build();

    Census(CensusTable table) {
        this.table = table;
    }

    /// Every county that has an organisation, cities and provinces padded with 0.
    public List<String> counties() {
        return table.counties();
    }

    /// Those of them that an area contains.
    public List<String> counties(String area) {
        return counties().stream().filter(county -> county.startsWith(area)).toList();
    }

    /// One organisation; nothing when there is none.
    public Optional<CensusLine> find(OrgId org) {
        return table.find(org);
    }

    /// The organisations of the round and everything below them, in no order.
    public List<CensusLine> of(Round round) {
        return Objects.requireNonNull(rounds.get(round, asked -> read(round)));
    }

    /// The organisations and the township and park unions above them, whose duties speak of what is below.
    public Set<OrgId> withTownships(Set<OrgId> orgs) {
        var all = new HashSet<>(orgs);
        all.addAll(table.townshipsAbove(orgs));
        return Set.copyOf(all);
    }

    private List<CensusLine> read(Round round) {
        return round.isWhole() ? table.of(round.county()) : table.below(round.county(), round.only());
    }
}
