package huizhanjia.guard;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Org;
import huizhanjia.paper.register.Documents;
import huizhanjia.paper.register.Drafting;
import huizhanjia.paper.register.Receiver;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/// The letters a case sends: to whoever would end the union, then to the government (《工会法》第十三条、第五十四条).
@Component
class InterventionLetters {

    private static final String GOVERNMENT = "县人民政府";

    private final Documents documents;
    private final GuardedUnions guardedUnions;
    private final InterventionDeadlines deadlines;

    InterventionLetters(Documents documents, GuardedUnions guardedUnions, InterventionDeadlines deadlines) {
        this.documents = documents;
        this.guardedUnions = guardedUnions;
        this.deadlines = deadlines;
    }

    Org need(Scope scope, OrgId org) {
        return guardedUnions.need(scope, org);
    }

    boolean isSeen(Scope scope, OrgId org) {
        return guardedUnions.isSeen(scope, org);
    }

    /// Whether a unit stands above it in the house.
    boolean hasSuperior(OrgId org) {
        return guardedUnions.hasSuperior(org);
    }

    String name(OrgId org) {
        return guardedUnions.name(org);
    }

    /// The letter that tells the offender to stop; its number.
    String issue(Intervention intervention, Actor by) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("发现日期", Days.told(intervention.facts().foundOn()));
        facts.put("违法事实", intervention.facts().facts());
        facts.put("期限", String.valueOf(deadlines.correcting(intervention.file().county())));
        facts.put("工会名称", guardedUnions.name(intervention.file().org()));
        facts.put("提请机关", GOVERNMENT);
        var to = Receiver.outside(intervention.facts().offender());
        return documents
                .issue(Drafting.of(by.scope().root(), "merger-stop", to, facts), by)
                .number();
    }

    /// The letter that asks the government; its number.
    String request(Intervention intervention, Actor by) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("事由", "随意撤销、合并" + guardedUnions.name(intervention.file().org()));
        facts.put("违法单位", intervention.facts().offender());
        facts.put("违法事实", intervention.facts().facts());
        facts.put(
                "去函日期",
                intervention
                        .file()
                        .first()
                        .map(letter -> Days.told(letter.on()))
                        .orElse(""));
        facts.put("违反条款", "第十三条");
        facts.put("处理条款", "第五十四条");
        var to = Receiver.outside(GOVERNMENT);
        return documents
                .issue(Drafting.of(by.scope().root(), "government-request", to, facts), by)
                .number();
    }
}
