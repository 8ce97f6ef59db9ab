package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import huizhanjia.org.OrgQuery;
import huizhanjia.org.Orgs;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Unions of the scope that want something done.
@Component
@Order(1)
class OrgDesk implements DeskSource {

    private final Orgs orgs;
    private final Clock clock;

    OrgDesk(Orgs orgs, Clock clock) {
        this.orgs = orgs;
        this.clock = clock;
    }

    @Override
    public Pile of(Actor actor) {
        if (!actor.may("org:read")) {
            return Pile.NOTHING;
        }
        var query = new OrgQuery(actor.scope().root(), false, "", null, "", LocalDate.now(clock));
        return Pile.of(new Card(
                "任期届满、尚未换届的工会",
                orgs.count(actor.scope(), query),
                "《工会法》第十六条：基层工会委员会每届任期三年或者五年",
                true,
                new Card.Button("逐家查看", "/orgs?all=true&overdue=true")));
    }
}
