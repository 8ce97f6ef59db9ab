package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Who is covered by which union, for rooms that keep lists of those who are not.
@Component
public class Coverages {

    private final CoverageTable table;

    Coverages(CoverageTable table) {
        this.table = table;
    }

    /// Every employer of the county that a union covers today.
    public List<Covered> of(String county) {
        return table.of(county, null);
    }

    /// Those that one union covers.
    public List<Covered> of(String county, OrgId org) {
        return table.of(county, org);
    }

    /// The unions of townships, streets, parks and villages below an organisation.
    public List<UnionPlace> seats(Scope scope) {
        return table.seats(scope);
    }

    /// How many unions of every kind stand in each area, within one county.
    public Map<String, Long> unions(Scope scope) {
        return table.unions(scope);
    }

    /// The federations of areas and trades in the county.
    public List<Federation> federations(String county) {
        return table.federations(county);
    }
}
