package huizhanjia.member.roll;

import huizhanjia.disclosure.Release;
import huizhanjia.disclosure.Releases;
import huizhanjia.kernel.Actor;
import huizhanjia.org.OrgPlaces;
import org.springframework.stereotype.Component;

/// Asks for the second signature a long roster in clear wants.
@Component
public class MemberReleases {

    private final MemberLists lists;
    private final OrgPlaces places;
    private final Releases releases;

    MemberReleases(MemberLists lists, OrgPlaces places, Releases releases) {
        this.lists = lists;
        this.places = places;
        this.releases = releases;
    }

    /// Asks for a second signature before so many numbers leave in clear.
    ///
    /// @param href where the list is, for when it is released
    public void ask(MemberExport order, String href, Actor by) {
        order.check(by);
        var root = order.query().root();
        var rows = lists.count(by.scope(), order.query());
        MemberExports.checkLength(order.format(), rows);
        var asked =
                new Release.Asked(places.name(root) + "会员名册", order.query().toString(), href, order.purpose(), rows);
        releases.ask(root, asked, by);
    }
}
