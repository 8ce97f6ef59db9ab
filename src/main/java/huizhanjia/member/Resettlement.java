package huizhanjia.member;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Orgs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everybody of a union that ends finds a place (会籍安置): with its successor, or kept by the union of where they live
/// (《工会法》第十三条第三款).
@Component
public class Resettlement {

    private final Memberships memberships;
    private final MemberTable members;
    private final Orgs orgs;

    Resettlement(Memberships memberships, MemberTable members, Orgs orgs) {
        this.memberships = memberships;
        this.members = members;
        this.orgs = orgs;
    }

    /// How many still belong to the union itself, active and retained.
    public long left(String county, OrgId org) {
        return members.belonging(county, org).size();
    }

    /// Moves everybody to the other union, as members or with their membership retained; how many went.
    @Transactional
    public int move(OrgId from, Transfer transfer, Standing as, Actor by) {
        var county = orgs.need(by.scope(), from).county();
        var going = members.belonging(county, from);
        for (var member : going) {
            var arrived = memberships.transfer(member, transfer, by);
            if (as == Standing.RETAINED) {
                memberships.retain(arrived, transfer.step(), by);
            }
        }
        return going.size();
    }
}
