package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import huizhanjia.member.Comparisons;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Memberships that want a look.
@Component
@Order(2)
class MemberDesk implements DeskSource {

    private final Comparisons comparisons;

    MemberDesk(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public Pile of(Actor actor) {
        if (!actor.may("member:transfer")) {
            return Pile.NOTHING;
        }
        var open = comparisons.countOpen(actor.scope());
        return Pile.of(new Card("待核对的会籍比对", open, "同一证件号码同一时刻只有一条有效会籍", false, new Card.Button("去核对", "/comparisons")));
    }
}
