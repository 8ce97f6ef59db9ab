package huizhanjia.desk;

import huizhanjia.compliance.Judgement;
import huizhanjia.compliance.Verdicts;
import huizhanjia.compliance.digest.Digests;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import huizhanjia.ui.desk.Todo;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the duties of the post's own union put on the desk.
@Component
@Order(4)
class DutyDesk implements DeskSource {

    private final Verdicts verdicts;
    private final Digests digests;

    DutyDesk(Verdicts verdicts, Digests digests) {
        this.verdicts = verdicts;
        this.digests = digests;
    }

    @Override
    public Pile of(Actor actor) {
        return actor.may("compliance:read") ? new Pile(List.of(digest(actor)), todos(actor), 0) : Pile.NOTHING;
    }

    /// What is late or due soon.
    private List<Todo> todos(Actor actor) {
        var root = actor.scope().root();
        return verdicts.of(actor.scope(), root).stream()
                .filter(row -> row.judgement().status().isPressing())
                .map(row -> todo(root, DutyBook.find(row.duty()).orElseThrow(), row.judgement()))
                .toList();
    }

    private static Todo todo(OrgId org, Duty duty, Judgement judgement) {
        return new Todo(
                duty.title(),
                duty.source().cited(),
                judgement.due(),
                judgement.status().label(),
                judgement.status().look(),
                "/orgs/%s/duties/%s".formatted(org, duty.code()));
    }

    private Card digest(Actor actor) {
        var today = digests.today(actor.scope());
        return new Card(
                "今天的提醒",
                today.reminders(),
                "到期前 30、15、7、1 天各提醒一次，逾期和下级亮红当天提醒",
                today.pressing(),
                new Card.Button("查看", "/digest"));
    }
}
