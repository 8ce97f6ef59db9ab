package huizhanjia.desk;

import huizhanjia.election.TermNotices;
import huizhanjia.election.officer.ChairVacancies;
import huizhanjia.election.plan.Plans;
import huizhanjia.kernel.Actor;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import huizhanjia.ui.desk.Todo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Terms that end, chairs that are vacant, steps to the own election that are late.
@Component
@Order(2)
class ElectionDesk implements DeskSource {

    private final TermNotices notices;
    private final ChairVacancies chairVacancies;
    private final Plans plans;
    private final Clock clock;

    ElectionDesk(TermNotices notices, ChairVacancies chairVacancies, Plans plans, Clock clock) {
        this.notices = notices;
        this.chairVacancies = chairVacancies;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Pile of(Actor actor) {
        return actor.may("election:work") ? new Pile(cards(actor), todos(actor), 0) : Pile.NOTHING;
    }

    private List<Card> cards(Actor actor) {
        var open = notices.waiting(actor.scope());
        var vacant = chairVacancies.pressing(actor.scope());
        return List.of(
                new Card(
                        "换届提醒",
                        open.terms(),
                        "届满前先提醒本会，再提醒上级，最后和届满后提醒县总工会（天数为约定，见参数）",
                        open.late(),
                        new Card.Button("逐家查看", "/elections")),
                new Card(
                        "主席空缺、补选期限过半的工会",
                        vacant.chairs(),
                        "空缺一般不超过六个月，企业工会三个月",
                        vacant.late(),
                        new Card.Button("逐家查看", "/elections/vacancies")));
    }

    private List<Todo> todos(Actor actor) {
        var href = "/elections/%s/plan".formatted(actor.scope().root());
        return plans.own(actor.scope()).stream()
                .flatMap(renewalPlan -> renewalPlan.late(LocalDate.now(clock)).stream())
                .map(step -> new Todo("换届：" + step.milestone().label(), "换届倒排计划", step.dueOn(), "逾期未办", "late", href))
                .toList();
    }
}
