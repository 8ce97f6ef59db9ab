package huizhanjia.org.web;

import huizhanjia.org.OrgLine;
import huizhanjia.org.tree.Branch;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/orgs/{org}/children` prints: one branch of the tree, which the tree page takes in when it is unfolded.
public record Branches(OrgLine.Step parent, List<Branch> children) implements Page {

    @Override
    public String title() {
        return parent.name() + "的下级组织";
    }
}
