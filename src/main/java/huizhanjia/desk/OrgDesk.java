package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import huizhanjia.org.OrgQuery;
import huizhanjia.org.Orgs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    public List<Card> cards(Actor actor) {
        if (!actor.may("org:read")) {
            return List.of();
        }
        var query = new OrgQuery(actor.scope().root(), false, "", null, "", LocalDate.now(clock));
        return List.of(new Card(
                "任期届满、尚未换届的工会",
                orgs.count(actor.scope(), query),
                "《工会法》第十六条：基层工会委员会每届任期三年或者五年",
                true,
                new Card.Button("逐家查看", "/orgs?all=true&overdue=true")));
    }
}
