package huizhanjia.desk;

import huizhanjia.guard.Dissolutions;
import huizhanjia.guard.InterventionDeadlines;
import huizhanjia.kernel.Actor;
import huizhanjia.organizing.signal.Signals;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import org.springframework.stereotype.Component;

/// What guards unions against being ended at will.
@Component
class GuardDesk implements DeskSource {

    private static final String ARTICLE = "《工会法》第十三条：任何组织和个人不得随意撤销、合并工会组织";

    private final Dissolutions dissolutions;
    private final Signals signals;
    private final InterventionDeadlines deadlines;

    GuardDesk(Dissolutions dissolutions, Signals signals, InterventionDeadlines deadlines) {
        this.dissolutions = dissolutions;
        this.signals = signals;
        this.deadlines = deadlines;
    }

    @Override
    public Pile of(Actor actor) {
        var button = new Card.Button("去处理", "/guard");
        if (actor.may("guard:stop")) {
            return Pile.of(open(actor, button), agreed(actor, button), signs(actor, button));
        }
        return actor.may("guard:work") ? Pile.of(agreed(actor, button)) : Pile.NOTHING;
    }

    private Card open(Actor actor, Card.Button button) {
        var open = deadlines.open(actor.scope());
        return new Card("未办结的制止撤并事项", open.cases(), ARTICLE, open.late(), button);
    }

    private Card agreed(Actor actor, Card.Button button) {
        var agreed = dissolutions.countAgreed(actor.scope());
        return new Card("已批复、待安置会员和终止的工会", agreed, ARTICLE, false, button);
    }

    private Card signs(Actor actor, Card.Button button) {
        return new Card("待核查的撤并信号", signals.count(actor.scope()), ARTICLE, false, button);
    }
}
