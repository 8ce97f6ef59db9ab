package huizhanjia.supervision;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.law.DutyBook;
import huizhanjia.org.Orgs;
import huizhanjia.supervision.Matter.Kind;
import huizhanjia.supervision.Matter.Turn;
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

    private final MatterTable table;
    private final Orgs orgs;
    private final Trail trail;
    private final Clock clock;

    Supervisions(MatterTable table, Orgs orgs, Trail trail, Clock clock) {
        this.table = table;
        this.orgs = orgs;
        this.trail = trail;
        this.clock = clock;
    }

    /// Puts a matter to a unit below one's own.
    @Transactional
    public Matter ask(Asking asking, Actor by) {
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
        var matter = new Matter(
                MatterId.next(),
                org.county(),
                org.id(),
                by.scope().root(),
                asking.duty(),
                words(asking.words()),
                asking.dueOn(),
                said(by),
                List.of());
        table.add(matter, by, clock.instant());
        trail.record(by, new SupervisionEvent.MatterAsked(org.county(), org.id(), matter.subject(), matter.words()));
        return matter;
    }

    /// Takes the next step; each side only in its turn.
    @Transactional
    public void step(MatterId id, Kind kind, String words, Actor by) {
        by.need(kind == Kind.REPLY ? "supervision:reply" : "supervision:ask");
        var matter = need(by.scope(), id);
        if (!mayTake(matter, kind, by)) {
            throw new Refused(
                    "supervision.not-your-turn",
                    "现在是“%s”，请刷新后再看".formatted(matter.turn().label()));
        }
        if (!table.add(matter, new Matter.Step(kind, words(words), said(by)), clock.instant())) {
            throw new Refused("supervision.stale", "别人刚办过这一步，请刷新后再看");
        }
        trail.record(
                by,
                new SupervisionEvent.MatterMoved(matter.county(), matter.org(), matter.subject(), kind, words.strip()));
    }

    /// Whether the post may take the step now.
    public boolean mayTake(Matter matter, Kind kind, Actor by) {
        return switch (kind) {
            case REPLY -> matter.turn() == Turn.UNIT && !isAsker(matter, by) && by.may("supervision:reply");
            case RETURN, CLOSE -> matter.turn() == Turn.ASKER && isAsker(matter, by) && by.may("supervision:ask");
        };
    }

    /// The matter if the scope contains the unit or asked it; else a refusal that does not tell whether there is one.
    public Matter need(Scope scope, MatterId id) {
        return table.find(id)
                .filter(matter -> matter.asker().equals(scope.root())
                        || orgs.find(scope, matter.org()).isPresent())
                .orElseThrow(() -> new Refused("supervision.unknown", "没有这件督办事项，或不在您的管辖范围内"));
    }

    /// What units of the scope were asked, or what its top asked others: what is open by its day, then what is
    /// closed.
    public Excerpt<Matter> in(Scope scope, Excerpt.Span span) {
        return table.in(scope, span);
    }

    /// What waits for the post in use.
    public Waiting waiting(Actor actor) {
        return table.waiting(
                actor.scope(), actor.may("supervision:reply"), actor.may("supervision:ask"), LocalDate.now(clock));
    }

    /// How many wait, and whether a day has passed.
    public record Waiting(long count, boolean late) {}

    private static boolean isAsker(Matter matter, Actor by) {
        return matter.asker().equals(by.scope().root());
    }

    private static String words(String typed) {
        if (typed.isBlank()) {
            throw new Refused("supervision.words-missing", "请写明要求或办理情况");
        }
        return typed.strip();
    }

    private Matter.Said said(Actor by) {
        return new Matter.Said(by.clerkName(), by.post(), LocalDateTime.ofInstant(clock.instant(), Days.CHINA));
    }
}
