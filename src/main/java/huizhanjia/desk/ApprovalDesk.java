package huizhanjia.desk;

import huizhanjia.approval.Inboxes;
import huizhanjia.approval.Offices;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Procedures;
import huizhanjia.approval.VacantDesks;
import huizhanjia.approval.course.Conclusion;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import huizhanjia.ui.desk.Todo;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Petitions that wait for the post, whatever room they come from; answers to its own it has not read; those
/// that wait where nobody sits any more.
@Component
@Order(0)
class ApprovalDesk implements DeskSource {

    private final Inboxes inboxes;
    private final VacantDesks vacantDesks;
    private final Procedures procedures;
    private final Offices offices;

    ApprovalDesk(Inboxes inboxes, VacantDesks vacantDesks, Procedures procedures, Offices offices) {
        this.inboxes = inboxes;
        this.vacantDesks = vacantDesks;
        this.procedures = procedures;
        this.offices = offices;
    }

    @Override
    public Pile of(Actor actor) {
        var waiting = inboxes.waiting(actor, Pile.SHOWN);
        var unread = inboxes.unread(actor, Pile.SHOWN);
        var todos = todos(waiting.rows(), unread.rows());
        return new Pile(
                List.of(waiting(waiting), answered(unread), vacant(actor), empty(actor)),
                todos,
                Math.max(0, waiting.total() - waiting.rows().size())
                        + Math.max(0, unread.total() - unread.rows().size()));
    }

    private Card waiting(Excerpt<Petition> waiting) {
        return new Card(
                "等您审批的请示",
                waiting.total(),
                "几天内办结见参数，逾期只提醒，不会自动同意",
                isLate(waiting),
                new Card.Button("去审批", "/approvals"));
    }

    private static Card answered(Excerpt<Petition> unread) {
        return new Card(
                "您的请示有新答复",
                unread.total(),
                "《党政机关公文处理工作条例》第八条：请示须有批复；打开看过后不再提醒",
                false,
                new Card.Button("去查看", "/approvals?tab=mine"));
    }

    private Card vacant(Actor actor) {
        var vacant = vacantDesks.kept(actor, Pile.FIRST);
        return new Card(
                "无人经办的请示",
                vacant.total(),
                "审批不因经办人离任而中断，请代为转办",
                isLate(vacant),
                new Card.Button("去转办", "/approvals?tab=vacant"));
    }

    /// Whoever grants posts is told how many wait, and reads none of them.
    private Card empty(Actor actor) {
        return new Card(
                "有请示等在没有人的岗位上",
                vacantDesks.count(actor),
                "审批不因岗位空缺而中断，请授予任职",
                false,
                new Card.Button("去授予任职", "/appointments"));
    }

    /// The nearest deadline stands first.
    private boolean isLate(Excerpt<Petition> some) {
        return some.rows().stream().anyMatch(petition -> petition.isLate(offices.today()));
    }

    private List<Todo> todos(List<Petition> waiting, List<Petition> unread) {
        var rest = waiting.stream().filter(petition -> !unread.contains(petition));
        return Stream.concat(unread.stream().map(this::answer), rest.map(this::todo))
                .toList();
    }

    private Todo answer(Petition petition) {
        var isGood = petition.course().end() == Conclusion.AGREED;
        return new Todo(
                petition.answer(),
                "%s · %s".formatted(procedures.label(petition), offices.name(petition.org())),
                null,
                petition.state(),
                isGood ? "good" : "late",
                "/approvals/" + petition.id());
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
