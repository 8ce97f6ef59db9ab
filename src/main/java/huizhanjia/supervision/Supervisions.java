package huizhanjia.supervision;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.law.DutyBook;
import huizhanjia.org.Orgs;
import huizhanjia.supervision.SupervisionOrder.Kind;
import huizhanjia.supervision.SupervisionOrder.Turn;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Matters put to units below: asked, replied to, returned, closed.
@Component
public class Supervisions {

    private final SupervisionOrderTable table;
    private final Orgs orgs;
    private final Trail trail;
    private final Clock clock;

    Supervisions(SupervisionOrderTable table, Orgs orgs, Trail trail, Clock clock) {
        this.table = table;
        this.orgs = orgs;
        this.trail = trail;
        this.clock = clock;
    }

    /// Puts a matter to a unit below one's own.
    @Transactional
    public SupervisionOrder ask(SupervisionAsking supervisionAsking, Actor by) {
        by.need("supervision:ask");
        var org = orgs.need(by.scope(), supervisionAsking.org());
        if (org.id().equals(by.scope().root())) {
            throw new Refused("supervision.own", "督办的是下级单位；本级的事请直接办理");
        }
        if (DutyBook.find(supervisionAsking.duty()).isEmpty()) {
            throw new Refused("supervision.no-duty", "请从条款或体检页面选择要督办的义务");
        }
        if (supervisionAsking.dueOn().isBefore(LocalDate.now(clock))) {
            throw new Refused("supervision.date-past", "办理期限 %s 已经过去，请重新填写".formatted(supervisionAsking.dueOn()));
        }
        var supervisionOrder = new SupervisionOrder(
                SupervisionOrderId.next(),
                org.county(),
                org.id(),
                by.scope().root(),
                supervisionAsking.duty(),
                words(supervisionAsking.words()),
                supervisionAsking.dueOn(),
                said(by),
                List.of());
        table.add(supervisionOrder, by, clock.instant());
        trail.record(
                by,
                new SupervisionEvent.MatterAsked(
                        org.county(), org.id(), supervisionOrder.subject(), supervisionOrder.words()));
        return supervisionOrder;
    }

    /// Takes the next step; each side only in its turn.
    @Transactional
    public void step(SupervisionOrderId id, Kind kind, String words, Actor by) {
        by.need(kind == Kind.REPLY ? "supervision:reply" : "supervision:ask");
        var supervisionOrder = need(by.scope(), id);
        if (!mayTake(supervisionOrder, kind, by)) {
            throw new Refused(
                    "supervision.not-your-turn",
                    "现在是“%s”，请刷新后再看".formatted(supervisionOrder.turn().label()));
        }
        if (!table.add(supervisionOrder, new SupervisionOrder.Step(kind, words(words), said(by)), clock.instant())) {
            throw new Refused("supervision.stale", "别人刚办过这一步，请刷新后再看");
        }
        trail.record(
                by,
                new SupervisionEvent.MatterMoved(
                        supervisionOrder.county(),
                        supervisionOrder.org(),
                        supervisionOrder.subject(),
                        kind,
                        words.strip()));
    }

    /// Whether the post may take the step now.
    public boolean mayTake(SupervisionOrder supervisionOrder, Kind kind, Actor by) {
        return switch (kind) {
            case REPLY ->
                supervisionOrder.turn() == Turn.UNIT && !isAsker(supervisionOrder, by) && by.may("supervision:reply");
            case RETURN, CLOSE ->
                supervisionOrder.turn() == Turn.ASKER && isAsker(supervisionOrder, by) && by.may("supervision:ask");
        };
    }

    /// The matter if the scope contains the unit or asked it; else a refusal that does not tell whether there is one.
    public SupervisionOrder need(Scope scope, SupervisionOrderId id) {
        return table.find(id)
                .filter(supervisionOrder -> supervisionOrder.asker().equals(scope.root())
                        || orgs.find(scope, supervisionOrder.org()).isPresent())
                .orElseThrow(() -> new Refused("supervision.unknown", "没有这件督办事项，或不在您的管辖范围内"));
    }

    /// What units of the scope were asked, or what its top asked others: what is open by its day, then what is
    /// closed.
    public Excerpt<SupervisionOrder> in(Scope scope, Excerpt.Span span) {
        return table.in(scope, span);
    }

    /// What waits for the post in use.
    public Waiting waiting(Actor actor) {
        return table.waiting(
                actor.scope(), actor.may("supervision:reply"), actor.may("supervision:ask"), LocalDate.now(clock));
    }

    /// How many wait, and whether a day has passed.
    public record Waiting(long count, boolean late) {}

    private static boolean isAsker(SupervisionOrder supervisionOrder, Actor by) {
        return supervisionOrder.asker().equals(by.scope().root());
    }

    private static String words(String typed) {
        if (typed.isBlank()) {
            throw new Refused("supervision.words-missing", "请写明要求或办理情况");
        }
        return typed.strip();
    }

    private SupervisionOrder.Said said(Actor by) {
        return new SupervisionOrder.Said(
                by.clerkName(), by.post(), LocalDateTime.ofInstant(clock.instant(), Days.CHINA));
    }
}
