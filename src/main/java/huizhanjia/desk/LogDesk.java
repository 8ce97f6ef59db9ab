package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import huizhanjia.trail.Troubles;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What is wrong with the log, for the three administrators: before anything else they do.
@Component
@Order(0)
class LogDesk implements DeskSource {

    private static final List<String> ADMINISTRATORS = List.of("clerk:manage", "appointment:grant", "trail:verify");

    private final Troubles troubles;

    LogDesk(Troubles troubles) {
        this.troubles = troubles;
    }

    @Override
    public Pile of(Actor actor) {
        if (ADMINISTRATORS.stream().noneMatch(actor::may)) {
            return Pile.NOTHING;
        }
        var button =
                actor.may("trail:verify") ? new Card.Button("看锚行", "/trail/anchors") : new Card.Button("重新查看", "/");
        return Pile.of(troubles.all().stream()
                .map(said -> new Card(said, 1, "《网络安全法》第二十一条", true, button))
                .toArray(Card[]::new));
    }
}
