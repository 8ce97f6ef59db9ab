package huizhanjia.member.roll.web;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.tree.Address;
import huizhanjia.org.tree.TreeLinks;

/// Where clicks in the tree beside the list of members lead.
final class MemberLinks implements TreeLinks {

    private final MemberFilter filter;
    private final Address selecting;
    private final Address unfolding;

    MemberLinks(MemberFilter filter) {
        this.filter = filter;
        this.selecting = Address.of(id -> filter.with("org", id.toString()));
        this.unfolding = Address.of(id -> filter.toggling(id));
    }

    @Override
    public String selecting(OrgId id) {
        return selecting.with(id);
    }

    @Override
    public String toggling(OrgId id) {
        return isUnfolded(id) ? filter.toggling(id) : unfolding.with(id);
    }

    @Override
    public String children(OrgId id) {
        return "/members/branches/" + id;
    }

    @Override
    public boolean isUnfolded(OrgId id) {
        return filter.open().contains(id.toString());
    }
}
