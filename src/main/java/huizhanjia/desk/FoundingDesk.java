package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import huizhanjia.organizing.founding.Foundings;
import huizhanjia.organizing.legal.LegalWaiting;
import huizhanjia.organizing.request.Requests;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Foundings whose next step is the post's, requests of workers, unions that owe a registration.
@Component
@Order(4)
class FoundingDesk implements DeskSource {

    private final Foundings foundings;
    private final Requests requests;
    private final LegalWaiting legal;

    FoundingDesk(Foundings foundings, Requests requests, LegalWaiting legal) {
        this.foundings = foundings;
        this.requests = requests;
        this.legal = legal;
    }

    @Override
    public Pile of(Actor actor) {
        if (!actor.may("organizing:found")) {
            return Pile.NOTHING;
        }
        var owed = legal.in(actor.scope());
        return Pile.of(
                new Card(
                        "职工建会申请待受理",
                        requests.waiting(actor.scope()),
                        "《工会法》第三条、第十二条",
                        false,
                        new Card.Button("去受理", "/foundings/requests")),
                new Card(
                        "建会事项待办下一步",
                        foundings.countToDo(actor.scope()),
                        "《工会法》第十一条、第十二条",
                        false,
                        new Card.Button("去办理", "/foundings")),
                new Card(
                        "工会法人登记、换领、变更待办",
                        owed.unions(),
                        "《工会法》第十五条；基层工会法人登记管理办法",
                        owed.late(),
                        new Card.Button("去办理", "/legal-persons")));
    }
}
