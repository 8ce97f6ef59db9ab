package huizhanjia.member.roll.web;

import huizhanjia.org.OrgLine;
import huizhanjia.org.tree.Branch;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/members/branches/{org}` prints: one branch of the tree, which the page beside it takes in when it is
/// unfolded.
///
/// @param home the path of the page whose tree it is
/// @param target what a click there renews
public record BranchesPage(OrgLine.Step parent, List<Branch> children, String home, String target) implements Page {

    @Override
    public String title() {
        return parent.name() + "的下级组织";
    }
}
