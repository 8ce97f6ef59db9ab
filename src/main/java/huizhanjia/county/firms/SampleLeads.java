package huizhanjia.county.firms;

import huizhanjia.kernel.Actor;
import huizhanjia.organizing.lead.Assignments;
import huizhanjia.organizing.lead.FunnelStage;
import huizhanjia.organizing.lead.Lead;
import huizhanjia.organizing.lead.LeadQuery;
import huizhanjia.organizing.lead.Leads;
import huizhanjia.organizing.lead.Moving;
import huizhanjia.organizing.lead.Obstructions;
import huizhanjia.organizing.lead.Support;
import huizhanjia.organizing.lead.Visit;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells how far the first firms of the sample's list have come, who sees to them and what was said there.
@Component
class SampleLeads {

    private static final int WALKED = 48;
    private static final List<FunnelStage> WAY =
            List.of(FunnelStage.SURVEYED, FunnelStage.ADVOCATED, FunnelStage.PREPARING, FunnelStage.PETITIONED);
    private static final List<String> WORDS =
            List.of("讲了建会的好处和经费返还政策，老板表示和股东商量。", "厂里生产正忙，答应旺季过后再谈。", "职工代表提出想要互助保障，愿意先选筹备组。", "已确定筹备组人选，商定成立大会时间。");
    private static final List<String> RESISTANCES = List.of("担心增加费用", "管理人员怕麻烦", "", "");

    private static final List<Support> SUPPORTS =
            List.of(Support.WILLING, Support.NEUTRAL, Support.RELUCTANT, Support.WILLING);

    private final Leads leads;
    private final Assignments assignments;
    private final Obstructions obstructions;

    SampleLeads(Leads leads, Assignments assignments, Obstructions obstructions) {
        this.leads = leads;
        this.assignments = assignments;
        this.obstructions = obstructions;
    }

    void tell(Actor by, LocalDate on) {
        var query = new LeadQuery("", "", null, null, 0, LeadQuery.Which.UNCOVERED);
        var first = leads.list(by.scope(), query, 0, WALKED);
        for (var place = 0; place < first.size(); place++) {
            walk(first.get(place), place, by, on);
        }
        if (first.size() == WALKED) {
            var telling = new Obstructions.Telling(on.minusDays(12), "人事主管当众要求职工退出筹备组，并撕毁建会宣传页（示例）。", List.of());
            obstructions.tell(first.get(3).firm(), telling, by);
        }
    }

    /// Every firm one step further than the fourth after it; the first of them has a term that ran out.
    private void walk(Lead lead, int place, Actor by, LocalDate on) {
        var steps = WAY.size() - place / (WALKED / WAY.size());
        var begun = on.minusDays(90L - place);
        var able = assignments.able(lead.firm(), by);
        if (!able.isEmpty()) {
            var assignee = able.get(place % able.size()).appointment();
            assignments.assign(lead.firm(), assignee, on.plusDays(place * 5L - 20), by);
        }
        for (var step = 0; step < steps; step++) {
            var day = begun.plusDays(step * 12L);
            leads.move(lead.firm(), new Moving(WAY.get(step), day, ""), by);
        }
        var which = (place + steps) % WORDS.size();
        leads.visit(lead.firm(), note(which, begun.plusDays(2), on), by);
    }

    private static Visit.Note note(int which, LocalDate day, LocalDate on) {
        return new Visit.Note(
                day,
                new Visit.KeyPerson(List.of("钱广发", "孙立业", "吴秋菊", "郑海波").get(which), "1990008%04d".formatted(which)),
                SUPPORTS.get(which),
                RESISTANCES.get(which),
                WORDS.get(which),
                new Visit.Next("再次上门", on.plusDays(7)));
    }
}
