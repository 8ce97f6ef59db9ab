package huizhanjia.desk;

import huizhanjia.approval.Offices;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.Procedures;
import huizhanjia.kernel.Actor;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Petitions that wait for the post, whatever room they come from.
@Component
@Order(0)
class ApprovalDesk implements DeskSource {

    private final Petitions petitions;
    private final Procedures procedures;
    private final Offices offices;

    ApprovalDesk(Petitions petitions, Procedures procedures, Offices offices) {
        this.petitions = petitions;
        this.procedures = procedures;
        this.offices = offices;
    }

    @Override
    public List<Card> cards(Actor actor) {
        var today = offices.today();
        var waiting = petitions.inbox(actor);
        return List.of(new Card(
                "等您审批的请示",
                waiting.size(),
                "期限按工作日计算，逾期只提醒，不会自动同意",
                waiting.stream().anyMatch(petition -> petition.isLate(today)),
                new Card.Button("去审批", "/approvals")));
    }

    @Override
    public List<Todo> todos(Actor actor) {
        return petitions.inbox(actor).stream().map(this::todo).toList();
    }

    private Todo todo(Petition petition) {
        var late = petition.isLate(offices.today());
        return new Todo(
                petition.title(),
                "%s · %s".formatted(procedures.label(petition), offices.name(petition.org())),
                petition.dueOn(),
                late ? "逾期未办" : petition.state(),
                late ? "late" : "",
                "/approvals/" + petition.id());
    }
}
