package huizhanjia.org.tree;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import java.util.List;

/// One node of the tree as printed, with what is unfolded below it.
///
/// @param initials of the pinyin, for those who type them in the tree
/// @param childCount how many stand directly below, unfolded or not
/// @param isSelected whether the list shows it
/// @param isOpen whether it is unfolded
/// @param children what is unfolded below it
/// @param links where a click leads
public record Branch(
        OrgId id,
        String name,
        OrgKind kind,
        String initials,
        long childCount,
        boolean isSelected,
        boolean isOpen,
        List<Branch> children,
        Links links) {

    /// Where a click leads.
    ///
    /// @param select to show it in the list
    /// @param toggle to fold or unfold it without JavaScript
    /// @param children to fetch what stands below it
    public record Links(String select, String toggle, String children) {}

    /// How many of the branches below are not printed: a list is the better place for hundreds.
    public long hiddenCount() {
        return isOpen ? childCount - children.size() : 0;
    }
}
