package huizhanjia.org.tree;

import huizhanjia.kernel.OrgId;

/// Where clicks in the tree lead on the page it stands on; the page's URL holds what is unfolded.
public interface TreeLinks {

    /// Another organisation selected, the same branches unfolded.
    String selecting(OrgId id);

    /// The same page with one more branch unfolded or folded.
    String toggling(OrgId id);

    /// The page that prints what stands directly below, for unfolding in place.
    String children(OrgId id);

    /// Whether the URL says that the branch is unfolded.
    boolean isUnfolded(OrgId id);
}
