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
class StopLetters {

    private static final String GOVERNMENT = "县人民政府";

    private final Documents documents;
    private final Unions unions;
    private final StopDeadlines deadlines;

    StopLetters(Documents documents, Unions unions, StopDeadlines deadlines) {
        this.documents = documents;
        this.unions = unions;
        this.deadlines = deadlines;
    }

    Org need(Scope scope, OrgId org) {
        return unions.need(scope, org);
    }

    boolean isSeen(Scope scope, OrgId org) {
        return unions.isSeen(scope, org);
    }

    /// Whether a unit stands above it in the house.
    boolean hasSuperior(OrgId org) {
        return unions.hasSuperior(org);
    }

    String name(OrgId org) {
        return unions.name(org);
    }

    /// The letter that tells the offender to stop; its number.
    String issue(Stop stop, Actor by) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("发现日期", Days.told(stop.foundOn()));
        facts.put("违法事实", stop.facts());
        facts.put("期限", String.valueOf(deadlines.correcting(stop.county())));
        facts.put("工会名称", unions.name(stop.org()));
        facts.put("提请机关", GOVERNMENT);
        var to = Receiver.outside(stop.offender());
        return documents
                .issue(Drafting.of(by.scope().root(), "merger-stop", to, facts), by)
                .number();
    }

    /// The letter that asks the government; its number.
    String request(Stop stop, Actor by) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("事由", "随意撤销、合并" + unions.name(stop.org()));
        facts.put("违法单位", stop.offender());
        facts.put("违法事实", stop.facts());
        facts.put(
                "去函日期",
                stop.steps().isEmpty() ? "" : Days.told(stop.steps().getFirst().on()));
        facts.put("违反条款", "第十三条");
        facts.put("处理条款", "第五十四条");
        var to = Receiver.outside(GOVERNMENT);
        return documents
                .issue(Drafting.of(by.scope().root(), "government-request", to, facts), by)
                .number();
    }
}
