package huizhanjia.regulation;

import huizhanjia.attachment.AttachmentGate;
import huizhanjia.law.Checkup;
import huizhanjia.org.census.Census;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// The duties that ask for a 制度 in force, judged by the register; and who may open its files.
@Configuration(proxyBeanMethods = false)
class RegulationSetup {

    /// 省二：健全完善县级工会党组工作规则。
    @Bean
    Checkup partyGroupRules(Census census, RegulationTable table) {
        return new InForce("REG-LN2-3", "LN2-3", census, table);
    }

    /// 省二：推动排查化解工作制度化常态化长效化。
    @Bean
    Checkup riskRules(Census census, RegulationTable table) {
        return new InForce("REG-LN2-17", "LN2-17", census, table);
    }

    /// （八）：推动同级党委建立健全研究决定工会重大事项制度。
    @Bean
    Checkup partyCommitteeRules(Census census, RegulationTable table) {
        return new InForce("REG-QZ8-2", "QZ8-2", census, table);
    }

    /// （十二）：健全议事规则和决策程序。
    @Bean
    Checkup rulesOfProcedure(Census census, RegulationTable table) {
        return new InForce("REG-QZ12-8", "QZ12-8", census, table);
    }

    /// （十三）：健全完善县级工会党组工作规则。
    @Bean
    Checkup partyGroupRulesAgain(Census census, RegulationTable table) {
        return new InForce("REG-QZ13-3", "QZ13-3", census, table);
    }

    @Bean
    AttachmentGate regulationFiles(Regulations regulations) {
        return AttachmentGate.of(
                "regulation",
                (id, actor) -> actor.may("regulation:read")
                        && regulations.find(actor.scope(), UUID.fromString(id)).isPresent());
    }

    /// 制度 of the union and those below whose day of review has passed.
    @Bean
    @Order(5)
    DeskSource regulationDesk(Regulations regulations, Clock clock) {
        return actor -> {
            if (!actor.may("regulation:edit")) {
                return Pile.NOTHING;
            }
            var stale = new Regulations.Sought("", "STALE", LocalDate.now(clock));
            var count = regulations.in(actor.scope(), stale, Pile.FIRST).total();
            var button = new Card.Button("去复核", "/regulations?state=STALE");
            return Pile.of(new Card("过了复核日期的制度", count, "全总〔2020〕24号（二）：制度机制更加完善", true, button));
        };
    }
}
