package huizhanjia.org.web;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgLine;
import huizhanjia.org.tree.Branch;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `/orgs` prints: the tree on the left, the list of the selected node on the right.
///
/// @param asOf the day the tree and the list stand for
/// @param filter what was asked for
/// @param tree from the top of the scope; null where only the list is asked for
/// @param found what the words above the tree name; empty without words
/// @param path from the top of the scope to the selected node
/// @param rows of this page of the list
/// @param links of the pager, with the total of the whole list
/// @param mayFound whether the post may found
public record OrgList(
        LocalDate asOf,
        OrgFilter filter,
        @Nullable Branch tree,
        List<Branch> found,
        List<OrgLine.Step> path,
        List<Row> rows,
        PageLinks links,
        boolean mayFound)
        implements Page {

    @Override
    public String title() {
        return "工会组织";
    }

    /// The selected node.
    public OrgLine.Step selected() {
        return path.getLast();
    }

    /// How far down the list goes, as printed.
    public String reach() {
        return filter.isDirectOnly() ? "直接下级" : "全部下级";
    }

    /// The kinds to choose from.
    public List<Choice> kinds() {
        return Arrays.stream(OrgKind.values())
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
    }

    /// One row of the list.
    ///
    /// @param place where it lies, from the county down
    /// @param members counted in it and everything below; -1 when nobody counts members here
    public record Row(OrgLine line, String place, long members) {

        public OrgId id() {
            return line.id();
        }
    }
}
