package huizhanjia.organizing.lead;

import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.CaseLink;
import huizhanjia.casefile.CaseLinkId;
import huizhanjia.casefile.CaseLinks;
import huizhanjia.casefile.Doing;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.Firms;
import huizhanjia.paper.register.Documents;
import huizhanjia.paper.register.Drafting;
import huizhanjia.paper.register.Issued;
import huizhanjia.paper.register.Receiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands a case of obstruction to the labour authority by an official letter (《工会法》第五十一条).
@Component
public class Referrals {

    private final Obstructions obstructions;
    private final Firms firms;
    private final Documents documents;
    private final CaseLinks links;

    Referrals(Obstructions obstructions, Firms firms, Documents documents, CaseLinks links) {
        this.obstructions = obstructions;
        this.firms = firms;
        this.documents = documents;
        this.links = links;
    }

    /// A link by which the authority answers without an account; the end of its address is told this once.
    @Transactional
    public String invite(CaseId id, String addressee, LocalDate until, Actor by) {
        by.need("document:sign");
        return links.issue(obstructions.need(by.scope(), id).file(), addressee, until, by);
    }

    /// Takes such a link back.
    @Transactional
    public void uninvite(CaseId id, CaseLinkId link, Actor by) {
        by.need("document:sign");
        links.revoke(obstructions.need(by.scope(), id).file(), link, by);
    }

    /// The links of a case, the newest first.
    public List<CaseLink> links(Obstruction it) {
        return links.of(it.id());
    }

    /// Issues the letter to the authority and takes the step it is.
    @Transactional
    public Issued refer(CaseId id, String authority, Actor by) {
        if (authority.isBlank()) {
            throw new Refused("organizing.authority-missing", "请填写移送到哪个劳动行政部门，如某县人力资源和社会保障局");
        }
        var it = obstructions.need(by.scope(), id);
        var facts = Map.of(
                "违法单位",
                firms.need(by.scope(), it.firm()).name(),
                "违法事实",
                it.told().facts());
        var to = Receiver.outside(authority.strip());
        var issued = documents.issue(Drafting.of(by.scope().root(), "obstruction-transfer", to, facts), by);
        obstructions.act(
                id,
                new Doing<>(
                        ObstructionStep.REFERRED, "移送" + authority.strip(), issued.number(), issued.on(), List.of()),
                by);
        return issued;
    }
}
