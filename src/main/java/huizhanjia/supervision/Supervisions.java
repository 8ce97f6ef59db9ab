package huizhanjia.supervision;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Happening;
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
    public SupervisionOrder ask(SupervisionAsking asking, Actor by) {
        by.need("supervision:ask");
        var org = orgs.need(by.scope(), asking.org());
        if (org.id().equals(by.scope().root())) {
            throw new Refused("supervision.own", "督办的是下级单位；本级的事请直接办理");
        }
        if (DutyBook.find(asking.duty()).isEmpty()) {
            throw new Refused("supervision.no-duty", "请从条款或体检页面选择要督办的义务");
        }
        if (asking.dueOn().isBefore(LocalDate.now(clock))) {
            throw new Refused("supervision.date-past", "办理期限 %s 已经过去，请重新填写".formatted(asking.dueOn()));
        }
        var order = new SupervisionOrder(
                SupervisionOrderId.next(),
                org.county(),
                org.id(),
                by.scope().root(),
                asking.duty(),
                words(asking.words()),
                asking.dueOn(),
                said(by),
                List.of());
        table.add(order, by, clock.instant());
        record(order, "交办督办事项", order.words(), by);
        return order;
    }

    /// Takes the next step; each side only in its turn.
    @Transactional
    public void step(SupervisionOrderId id, Kind kind, String words, Actor by) {
        by.need(kind == Kind.REPLY ? "supervision:reply" : "supervision:ask");
        var order = need(by.scope(), id);
        if (!mayTake(order, kind, by)) {
            throw new Refused(
                    "supervision.not-your-turn",
                    "现在是“%s”，请刷新后再看".formatted(order.turn().label()));
        }
        if (!table.add(order, new SupervisionOrder.Step(kind, words(words), said(by)), clock.instant())) {
            throw new Refused("supervision.stale", "别人刚办过这一步，请刷新后再看");
        }
        record(order, "督办事项" + kind.label(), words.strip(), by);
    }

    /// Whether the post may take the step now.
    public boolean mayTake(SupervisionOrder order, Kind kind, Actor by) {
        return switch (kind) {
            case REPLY -> order.turn() == Turn.UNIT && !isAsker(order, by) && by.may("supervision:reply");
            case RETURN, CLOSE -> order.turn() == Turn.ASKER && isAsker(order, by) && by.may("supervision:ask");
        };
    }

    /// The matter if the scope contains the unit or asked it; else a refusal that does not tell whether there is one.
    public SupervisionOrder need(Scope scope, SupervisionOrderId id) {
        return table.find(id)
                .filter(order -> order.asker().equals(scope.root())
                        || orgs.find(scope, order.org()).isPresent())
                .orElseThrow(() -> new Refused("supervision.unknown", "没有这件督办事项，或不在您的管辖范围内"));
    }

    /// What units of the scope were asked, or what its top asked others: what is open by its day, then what is
    /// closed.
    public Excerpt<SupervisionOrder> in(Scope scope, Sought sought, Excerpt.Span span) {
        return table.in(scope, sought, span);
    }

    /// What somebody looks for.
    ///
    /// @param sought words of the order; empty text for any
    /// @param turn name of a `Turn`; empty text for any
    public record Sought(String sought, String turn) {}

    /// What waits for the post in use.
    public Waiting waiting(Actor actor) {
        return table.waiting(
                actor.scope(), actor.may("supervision:reply"), actor.may("supervision:ask"), LocalDate.now(clock));
    }

    /// How many wait, and whether a day has passed.
    public record Waiting(long count, boolean late) {}

    private static boolean isAsker(SupervisionOrder order, Actor by) {
        return order.asker().equals(by.scope().root());
    }

    private static String words(String typed) {
        if (typed.isBlank()) {
            throw new Refused("supervision.words-missing", "请写明要求或办理情况");
        }
        return typed.strip();
    }

    private void record(SupervisionOrder order, String summary, String words, Actor by) {
        trail.record(
                by,
                Happening.of(order.county(), order.org(), order.subject(), summary)
                        .saying("内容", words));
    }

    private SupervisionOrder.Said said(Actor by) {
        return new SupervisionOrder.Said(
                by.clerkName(), by.post(), LocalDateTime.ofInstant(clock.instant(), Days.CHINA));
    }
}
