package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The organisations of a county, read at once.
@Component
public class Census {

    private final CensusTable table;

    Census(CensusTable table) {
        this.table = table;
    }

    /// Every county that has an organisation, cities and provinces padded with 0.
    public List<String> counties() {
        return table.counties();
    }

    /// One organisation; nothing when there is none.
    public Optional<CensusLine> find(OrgId org) {
        return table.find(org);
    }

    /// Every organisation kept under the county, in no order.
    public List<CensusLine> of(String county) {
        return table.of(county);
    }
}
