package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import huizhanjia.supervision.Matter;
import huizhanjia.supervision.Supervisions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Matters whose turn is the post's.
@Component
@Order(3)
class SupervisionDesk implements DeskSource {

    private final Supervisions supervisions;
    private final Clock clock;

    SupervisionDesk(Supervisions supervisions, Clock clock) {
        this.supervisions = supervisions;
        this.clock = clock;
    }

    @Override
    public Pile of(Actor actor) {
        if (!actor.may("supervision:reply")) {
            return Pile.NOTHING;
        }
        var today = LocalDate.now(clock);
        var waiting = supervisions.in(actor.scope()).stream()
                .filter(matter ->
                        Arrays.stream(Matter.Kind.values()).anyMatch(kind -> supervisions.mayTake(matter, kind, actor)))
                .toList();
        return Pile.of(new Card(
                "等您回复或审核的督办事项",
                waiting.size(),
                "上级交办的事项，由交办的上级审核办结",
                waiting.stream().anyMatch(matter -> matter.isLate(today)),
                new Card.Button("去办理", "/supervisions")));
    }
}
