package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import huizhanjia.member.Comparisons;
import huizhanjia.org.OrgQuery;
import huizhanjia.org.Orgs;
import huizhanjia.supervision.Matter;
import huizhanjia.supervision.Supervisions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// Gathers what waits for the post in use.
@Component
public class Desks {

    private final Orgs orgs;
    private final Comparisons comparisons;
    private final DutyDesk duties;
    private final Supervisions supervisions;
    private final Clock clock;

    Desks(Orgs orgs, Comparisons comparisons, DutyDesk duties, Supervisions supervisions, Clock clock) {
        this.orgs = orgs;
        this.comparisons = comparisons;
        this.duties = duties;
        this.supervisions = supervisions;
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
        if (actor.may("supervision:reply")) {
            cards.add(asked(actor));
        }
        if (actor.may("compliance:read")) {
            cards.add(duties.reminded(actor));
        }
        cards.removeIf(card -> card.count() == 0);
        return cards;
    }

    /// What the post's own union owes that is late or due soon, the nearest day first.
    public List<Todo> todos(Actor actor) {
        return duties.todos(actor);
    }

    private Card asked(Actor actor) {
        var today = LocalDate.now(clock);
        var waiting = supervisions.in(actor.scope()).stream()
                .filter(matter ->
                        Arrays.stream(Matter.Kind.values()).anyMatch(kind -> supervisions.mayTake(matter, kind, actor)))
                .toList();
        return new Card(
                "等您回复或审核的督办事项",
                waiting.size(),
                "上级交办的事项，由交办的上级审核办结",
                waiting.stream().anyMatch(matter -> matter.isLate(today)),
                new Card.Button("去办理", "/supervisions"));
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
