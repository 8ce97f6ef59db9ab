package huizhanjia.organizing.lead;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.Firms;
import huizhanjia.paper.register.Documents;
import huizhanjia.paper.register.Drafting;
import huizhanjia.paper.register.Issued;
import huizhanjia.paper.register.Receiver;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands a case of obstruction to the labour authority by an official letter (《工会法》第五十一条).
@Component
public class Referrals {

    private final Obstructions obstructions;
    private final Firms firms;
    private final Documents documents;

    Referrals(Obstructions obstructions, Firms firms, Documents documents) {
        this.obstructions = obstructions;
        this.firms = firms;
        this.documents = documents;
    }

    /// Issues the letter to the authority and takes the step it is.
    @Transactional
    public Issued refer(ObstructionId id, String authority, Actor by) {
        if (authority.isBlank()) {
            throw new Refused("organizing.authority-missing", "请填写移送到哪个劳动行政部门，如某县人力资源和社会保障局");
        }
        var it = obstructions.need(by.scope(), id);
        var facts = Map.of("违法单位", firms.need(by.scope(), it.firm()).name(), "违法事实", it.facts());
        var to = Receiver.outside(authority.strip());
        var issued = documents.issue(Drafting.of(by.scope().root(), "obstruction-transfer", to, facts), by);
        obstructions.act(
                id,
                new Obstructions.Acting(
                        Obstruction.Kind.REFERRED, issued.on(), "移送" + authority.strip(), issued.number()),
                by);
        return issued;
    }
}
