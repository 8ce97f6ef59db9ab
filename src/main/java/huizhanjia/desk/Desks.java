package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import huizhanjia.member.Comparisons;
import huizhanjia.org.OrgQuery;
import huizhanjia.org.Orgs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Gathers what waits for the post in use.
@Component
public class Desks {

    private final Orgs orgs;
    private final Comparisons comparisons;
    private final Clock clock;

    Desks(Orgs orgs, Comparisons comparisons, Clock clock) {
        this.orgs = orgs;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    /// The cards of a post, what is overdue by law first; nothing is shown that counts nought.
    public List<Card> cards(Actor actor) {
        var cards = new ArrayList<Card>();
        if (actor.may("org:read")) {
            cards.add(overdueTerms(actor));
        }
        if (actor.may("member:transfer")) {
            cards.add(openComparisons(actor));
        }
        cards.removeIf(card -> card.count() == 0);
        return cards;
    }

    private Card overdueTerms(Actor actor) {
        var query = new OrgQuery(actor.scope().root(), false, "", null, "", LocalDate.now(clock));
        return new Card(
                "任期届满、尚未换届的工会",
                orgs.count(actor.scope(), query),
                "《工会法》第十六条：基层工会委员会每届任期三年或者五年",
                true,
                new Card.Button("逐家查看", "/orgs?all=true&overdue=true"));
    }

    private Card openComparisons(Actor actor) {
        var open = comparisons.countOpen(actor.scope());
        return new Card("待核对的会籍比对", open, "同一证件号码同一时刻只有一条有效会籍", false, new Card.Button("去核对", "/comparisons"));
    }
}
