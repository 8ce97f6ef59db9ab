package huizhanjia.member.web;

import huizhanjia.org.OrgLine;
import huizhanjia.org.tree.Branch;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/members/branches/{org}` prints: one branch of the tree, which the list page takes in when it is unfolded.
public record BranchesPage(OrgLine.Step parent, List<Branch> children) implements Page {

    @Override
    public String title() {
        return parent.name() + "的下级组织";
    }
}
