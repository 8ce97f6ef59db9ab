package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import huizhanjia.organizing.lead.Assignments;
import huizhanjia.organizing.lead.Lead;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import huizhanjia.ui.desk.Todo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Firms without a union that were given to the post in use; those that are late or due within a week one by one.
@Component
@Order(4)
class LeadDesk implements DeskSource {

    private static final int AHEAD_DAYS = 7;

    private final Assignments assignments;
    private final Clock clock;

    LeadDesk(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    public Pile of(Actor actor) {
        var mine = assignments.mine(actor, Pile.SHOWN);
        var soon = today().plusDays(AHEAD_DAYS);
        var card = new Card(
                "指派给您的未建会单位",
                mine.total(),
                "《工会法》第十一条；期限由指派人定",
                mine.rows().stream().anyMatch(lead -> lead.isLate(today())),
                new Card.Button("去办理", "/leads/mine"));
        var todos = mine.rows().stream()
                .filter(lead -> !due(lead).isAfter(soon))
                .map(this::todo)
                .toList();
        return new Pile(List.of(card), todos, mine.hasMore() ? assignments.countMine(actor, soon) - todos.size() : 0);
    }

    private Todo todo(Lead lead) {
        var isLate = lead.isLate(today());
        return new Todo(
                "推动建会：" + lead.firm().name(),
                "指派给您的建会线索",
                due(lead),
                isLate ? "逾期未办" : lead.stage().label(),
                isLate ? "late" : "",
                "/firms/" + lead.firm().id());
    }

    private static LocalDate due(Lead lead) {
        return Objects.requireNonNull(lead.dueOn());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
