package huizhanjia.desk;

import huizhanjia.disclosure.ClearListReleases;
import huizhanjia.disclosure.DisclosureWatch;
import huizhanjia.kernel.Actor;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lists in clear that want a second signature or may leave, and posts that asked for too many numbers.
@Component
@Order(9)
class DisclosureDesk implements DeskSource {

    private static final String BASIS = "《个人信息保护法》第五十一条";

    private final ClearListReleases clearListReleases;
    private final DisclosureWatch disclosureWatch;

    DisclosureDesk(ClearListReleases clearListReleases, DisclosureWatch disclosureWatch) {
        this.clearListReleases = clearListReleases;
        this.disclosureWatch = disclosureWatch;
    }

    @Override
    public Pile of(Actor actor) {
        var toDecide = new Card.Button("去办理", "/disclosures");
        var toTake = new Card.Button("去导出", "/disclosures/asked");
        var usable = actor.may("member:export") ? clearListReleases.countUsable(actor) : 0;
        return Pile.of(
                new Card("等您批准的完整号码导出", clearListReleases.count(actor), BASIS, false, toDecide),
                new Card("超过每小时上限的号码查看", disclosureWatch.count(actor), BASIS, true, toDecide),
                new Card("已批准您导出的完整号码名册", usable, BASIS, false, toTake));
    }
}
