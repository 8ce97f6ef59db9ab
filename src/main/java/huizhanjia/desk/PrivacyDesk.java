package huizhanjia.desk;

import huizhanjia.kernel.Actor;
import huizhanjia.privacy.PrivacyWaiting;
import huizhanjia.privacy.PrivacyWaiting.Count;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What persons ask about their data, what leaked, what is to be weighed, which months are to be audited.
@Component
@Order(1)
class PrivacyDesk implements DeskSource {

    private final PrivacyWaiting waiting;

    PrivacyDesk(PrivacyWaiting waiting) {
        this.waiting = waiting;
    }

    @Override
    public Pile of(Actor actor) {
        return Pile.of(
                card("未办结的个人信息泄露事件", waiting.breaches(actor), "《个人信息保护法》第五十七条", "/privacy/breaches"),
                card("待答复的个人信息权利请求", waiting.requests(actor), "《个人信息保护法》第五十条", "/privacy/requests"),
                card("待做的个人信息保护影响评估", waiting.assessments(actor), "《个人信息保护法》第五十五条", "/privacy/activities"),
                card("待审计的月份", waiting.audits(actor), "每月抽查敏感操作并签字", "/audits"));
    }

    private static Card card(String matter, Count count, String basis, String href) {
        return new Card(matter, count.waiting(), basis, count.late(), new Card.Button("去办理", href));
    }
}
