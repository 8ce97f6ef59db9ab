package huizhanjia.org.web;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.tree.Address;
import huizhanjia.org.tree.TreeLinks;

/// Where clicks in the tree beside the list of organisations lead.
final class OrgLinks implements TreeLinks {

    private final OrgFilter filter;
    private final Address selecting;
    private final Address unfolding;

    OrgLinks(OrgFilter filter) {
        this.filter = filter;
        this.selecting = Address.of(filter::selecting);
        this.unfolding = Address.of(filter::toggling);
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
        return "/orgs/" + id + "/children";
    }

    @Override
    public boolean isUnfolded(OrgId id) {
        return filter.open().contains(id.toString());
    }
}
