package huizhanjia.election.web;

import huizhanjia.org.OrgLine;
import huizhanjia.org.term.Timeliness;
import huizhanjia.ui.Page;
import java.util.List;

/// How many terms were renewed in time: year by year, branch by branch, case by case.
///
/// @param path from the top of the scope to the union looked at
public record TimelinessPage(
        int year,
        List<OrgLine.Step> path,
        List<Timeliness.OfYear> years,
        List<Timeliness.OfBranch> branches,
        List<Timeliness.Case> cases)
        implements Page {

    @Override
    public String title() {
        return "换届及时率";
    }

    /// The union looked at.
    public OrgLine.Step node() {
        return path.getLast();
    }
}
