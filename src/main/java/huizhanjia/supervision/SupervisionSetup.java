package huizhanjia.supervision;

import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// Orders whose turn is the post's lie on its desk.
@Configuration(proxyBeanMethods = false)
class SupervisionSetup {

    @Bean
    @Order(3)
    DeskSource supervisionDesk(Supervisions supervisions) {
        return actor -> {
            if (!actor.may("supervision:reply")) {
                return Pile.NOTHING;
            }
            var waiting = supervisions.waiting(actor);
            return Pile.of(new Card(
                    "等您回复或审核的督办事项",
                    waiting.count(),
                    "上级交办的事项，由交办的上级审核办结",
                    waiting.late(),
                    new Card.Button("去办理", "/supervisions")));
        };
    }
}
