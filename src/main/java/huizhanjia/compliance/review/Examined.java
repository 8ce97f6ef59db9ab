package huizhanjia.compliance.review;

import huizhanjia.compliance.VerdictRow;
import huizhanjia.compliance.Verdicts;
import huizhanjia.compliance.sums.Subtotal;
import huizhanjia.compliance.sums.Subtotals;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a report is made from: how an organisation stands, and how what is below it does.
@Component
class Examined {

    private final Verdicts verdicts;
    private final Subtotals subtotals;

    Examined(Verdicts verdicts, Subtotals subtotals) {
        this.verdicts = verdicts;
        this.subtotals = subtotals;
    }

    List<VerdictRow> lines(Scope scope, OrgId org) {
        return verdicts.of(scope, org);
    }

    List<Subtotal> parts(Scope scope, OrgId org) {
        return subtotals.deep(scope, org);
    }
}
