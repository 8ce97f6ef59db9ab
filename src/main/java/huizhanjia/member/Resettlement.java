package huizhanjia.member;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Org;
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

    /// What moving everybody to the other union will change.
    public Outlook outlook(OrgId from, OrgId to, MembershipStatus as, Scope scope) {
        var leaving = heads(orgs.need(scope, from));
        var there = heads(orgs.need(scope, to));
        var arriving = as == MembershipStatus.RETAINED ? new Members.Heads(0, leaving.all()) : leaving;
        return new Outlook(
                leaving,
                there,
                new Members.Heads(there.active() + arriving.active(), there.retained() + arriving.retained()));
    }

    /// How many there are before and after; nobody is left where they came from.
    public record Outlook(Members.Heads from, Members.Heads to, Members.Heads toAfter) {}

    /// Moves everybody to the other union, each as they stand, or all with their membership retained; how many went.
    @Transactional
    public int move(OrgId from, Transfer transfer, MembershipStatus as, Actor by) {
        var county = orgs.need(by.scope(), from).county();
        var going = members.belonging(county, from);
        for (var member : going) {
            var arrived = memberships.carry(member, transfer, by);
            if (as == MembershipStatus.RETAINED && memberships.isActive(arrived)) {
                memberships.retain(arrived, transfer.step(), by);
            }
        }
        return going.size();
    }

    private Members.Heads heads(Org org) {
        var standings = members.standings(org.county(), org.id());
        return new Members.Heads(
                standings.getOrDefault(MembershipStatus.ACTIVE, 0L),
                standings.getOrDefault(MembershipStatus.RETAINED, 0L));
    }
}
