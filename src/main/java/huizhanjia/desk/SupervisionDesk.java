package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import huizhanjia.supervision.Supervisions;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Matters whose turn is the post's.
@Component
@Order(3)
class SupervisionDesk implements DeskSource {

    private final Supervisions supervisions;

    SupervisionDesk(Supervisions supervisions) {
        this.supervisions = supervisions;
    }

    @Override
    public Pile of(Actor actor) {
        if (!actor.may("supervision:reply")) {
            return Pile.NOTHING;
        }
        var waiting = supervisions.waiting(actor);
        return Pile.of(new Card(
                "等您回复或审核的督办事项",
                waiting.count(),
                "上级交办的事项，由交办的上级审核办结",
                waiting.late(),
                new Card.Button("去办理", "/supervisions")));
    }
}
