package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import huizhanjia.task.Breakdowns;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What broke down in the background, for whoever looks after the house.
@Component
@Order(0)
class BreakdownDesk implements DeskSource {

    private final Breakdowns breakdowns;

    BreakdownDesk(Breakdowns breakdowns) {
        this.breakdowns = breakdowns;
    }

    @Override
    public Pile of(Actor actor) {
        return actor.may("task:watch")
                ? Pile.of(new Card(
                        "出错的后台工作",
                        breakdowns.count(),
                        "GB/T 22239-2019 第三级 集中管控",
                        true,
                        new Card.Button("查看", "/breakdowns")))
                : Pile.NOTHING;
    }
}
