package huizhanjia.organizing.lead;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.OrganizingEvent;
import huizhanjia.organizing.Territories;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Firms on the way to a union: listed in the order they should be won, moved on, assigned, visited.
@Component
public class Leads {

    private final LeadTable table;
    private final LeadLogTable log;
    private final VisitTable visits;
    private final Territories territories;
    private final LeadDiary diary;

    Leads(LeadTable table, LeadLogTable log, VisitTable visits, Territories territories, LeadDiary diary) {
        this.table = table;
        this.log = log;
        this.visits = visits;
        this.territories = territories;
        this.diary = diary;
    }

    /// A page of the list, those to win first at its head.
    public List<Lead> list(Scope scope, LeadQuery query, int offset, int limit) {
        return table.list(territories.of(scope), query, offset, limit);
    }

    /// Everything the query finds, one by one.
    @Transactional(readOnly = true)
    public void each(Scope scope, LeadQuery query, Consumer<Lead> taker) {
        table.each(territories.of(scope), query, taker);
    }

    /// How many the whole list has.
    public long count(Scope scope, LeadQuery query) {
        return table.count(territories.of(scope), query);
    }

    /// How many stand where, by place and stage.
    public Funnel funnel(Scope scope) {
        return new Funnel(table.funnel(territories.of(scope)));
    }

    /// Where the firm stands today.
    public Lead of(Firm firm) {
        return table.find(firm).orElseThrow(() -> new Refused("organizing.firm-ended", "这家单位已并入另一条登记，请回到列表"));
    }

    /// Tells how far the firm has come; falling back needs a reason, and nobody types that a union was built.
    @Transactional
    public void move(Firm firm, Moving moving, Actor by) {
        by.need("organizing:edit");
        var lead = of(firm);
        moving.check(lead.stage());
        diary.needPast(moving.on());
        var step = new LeadStep(moving.stage(), moving.on(), moving.note(), diary.told(by));
        if (!log.step(firm, log.steps(firm).size(), step, diary.now())) {
            throw new Refused("organizing.stale", "别人刚登记过进度，请刷新后再看");
        }
        var stage = moving.stage().label();
        diary.write(
                by,
                firm,
                (county, org) -> new OrganizingEvent.LeadMoved(county, org, firm.subject(), stage, moving.note()));
        diary.prove(lead, moving, by);
    }

    /// Writes down what was said in the firm.
    @Transactional
    public void visit(Firm firm, Visit.Note note, Actor by) {
        by.need("organizing:edit");
        of(firm);
        diary.needPast(note.on());
        if (note.words().isBlank()) {
            throw new Refused("organizing.words-missing", "请写明走访情况");
        }
        visits.add(firm, new Visit(note, diary.told(by)), diary.now());
        var words = note.support().label()
                + (note.next().deed().isEmpty() ? "" : "，下一步：" + note.next().deed());
        diary.write(by, firm, (county, org) -> new OrganizingEvent.FirmVisited(county, org, firm.subject(), words));
    }

    /// Brings the firm as far as a founding has come, unless it is there already or a union covers it.
    @Transactional
    public void follow(Firm firm, FunnelStage stage, String note, Actor by) {
        var now = of(firm).stage();
        if (!now.isDerived() && stage.compareTo(now) > 0) {
            move(firm, new Moving(stage, diary.today(), note), by);
        }
    }

    /// The duty that a union for the firm serves, of the post's own union; empty text for none.
    public String duty(Firm firm, Actor by) {
        return LeadDiary.duty(firm, diary.isCounty(by));
    }

    /// How the firm came where it is, the oldest step first.
    public List<LeadStep> steps(Firm firm) {
        return log.steps(firm);
    }

    /// What was said there, the newest day first.
    public List<Visit> visits(Firm firm) {
        return visits.of(firm);
    }
}
