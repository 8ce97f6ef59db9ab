package huizhanjia.member.roll;

import huizhanjia.disclosure.ClearListRelease;
import huizhanjia.disclosure.ClearListReleases;
import huizhanjia.kernel.Actor;
import huizhanjia.org.OrgPlaces;
import org.springframework.stereotype.Component;

/// Asks for the second signature a long roster in clear wants.
@Component
public class MemberReleases {

    private final MemberLists lists;
    private final OrgPlaces places;
    private final ClearListReleases clearListReleases;

    MemberReleases(MemberLists lists, OrgPlaces places, ClearListReleases clearListReleases) {
        this.lists = lists;
        this.places = places;
        this.clearListReleases = clearListReleases;
    }

    /// Asks for a second signature before so many numbers leave in clear.
    ///
    /// @param href where the list is, for when it is released
    public void ask(MemberExport order, String href, Actor by) {
        order.check(by);
        var root = order.query().root();
        var rows = lists.count(by.scope(), order.query());
        MemberExports.checkLength(order.format(), rows);
        var asked = new ClearListRelease.Asked(
                places.name(root) + "会员名册", order.query().toString(), href, order.purpose(), rows);
        clearListReleases.ask(root, asked, by);
    }
}
