package huizhanjia.organizing.lead;

import huizhanjia.access.ClerkAccessCache;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.OrganizingEvent;
import huizhanjia.organizing.Territories;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Firms given to somebody who can work on them, and what lies on whose desk.
@Component
public class Assignments {

    private static final String EDIT = "organizing:edit";

    private final LeadTable table;
    private final LeadLogTable log;
    private final ClerkAccessCache clerkAccessCache;
    private final Territories territories;
    private final LeadDiary diary;

    Assignments(
            LeadTable table,
            LeadLogTable log,
            ClerkAccessCache clerkAccessCache,
            Territories territories,
            LeadDiary diary) {
        this.table = table;
        this.log = log;
        this.clerkAccessCache = clerkAccessCache;
        this.territories = territories;
        this.diary = diary;
    }

    /// Whom the post in use may give the firm to: everybody of its scope who notes things about firms and has
    /// this one in his own territory, himself included.
    public List<Actor> able(Firm firm, Actor by) {
        return clerkAccessCache.able(by.scope(), EDIT, diary.today()).stream()
                .filter(one -> territories.of(one.scope()).holds(firm))
                .toList();
    }

    /// Makes one of them responsible until a day.
    @Transactional
    public void assign(Firm firm, AppointmentId to, LocalDate dueOn, Actor by) {
        by.need(EDIT);
        if (table.find(firm).isEmpty()) {
            throw new Refused("organizing.firm-ended", "这家单位已并入另一条登记，请回到列表");
        }
        var assignee = able(firm, by).stream()
                .filter(one -> one.appointment().equals(to))
                .findFirst()
                .orElseThrow(() -> new Refused("organizing.assignee-missing", "请从名单中选择责任人：本级或所在乡镇（街道）在任、能登记建会进度的人员"));
        log.assign(firm, new Assignment(assignee.clerkName(), to, dueOn, diary.told(by)), diary.now());
        var words = "%s（%s），%s 前".formatted(assignee.clerkName(), assignee.post(), dueOn);
        diary.write(by, firm, (county, org) -> new OrganizingEvent.LeadAssigned(county, org, firm.subject(), words));
    }

    /// Who saw to the firm, the latest first.
    public List<Assignment> of(Firm firm) {
        return log.assignments(firm);
    }

    /// The firms on the desk of the post in use that have no union yet, the nearest day first.
    public Excerpt<Lead> mine(Actor actor, Excerpt.Span span) {
        return actor.may(EDIT) ? table.assigned(actor, span) : Excerpt.none();
    }

    /// How many of them are due by a day.
    public long countMine(Actor actor, LocalDate by) {
        return actor.may(EDIT) ? table.countAssigned(actor, by) : 0;
    }
}
