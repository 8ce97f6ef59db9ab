package huizhanjia.supervision;

import static huizhanjia.supervision.SupervisionOrder.COURSE;

import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.CaseQuery;
import huizhanjia.casefile.CaseTurn;
import huizhanjia.casefile.Cases;
import huizhanjia.casefile.Doing;
import huizhanjia.casefile.Opening;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.law.DutyBook;
import huizhanjia.org.Orgs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Matters put to units below: asked, replied to, returned, closed.
@Component
public class Supervisions {

    private final SupervisionOrderTable table;
    private final Cases cases;
    private final Orgs orgs;
    private final Clock clock;

    Supervisions(SupervisionOrderTable table, Cases cases, Orgs orgs, Clock clock) {
        this.table = table;
        this.cases = cases;
        this.orgs = orgs;
        this.clock = clock;
    }

    /// Puts a matter to a unit below one's own.
    @Transactional
    public SupervisionOrder ask(SupervisionAsking asking, Actor by) {
        by.need("supervision:ask");
        var org = orgs.need(by.scope(), asking.org());
        if (org.id().equals(by.scope().root())) {
            throw new Refused("supervision.own", "督办的是下级单位；本级的事请直接办理");
        }
        if (DutyBook.find(asking.duty()).isEmpty()) {
            throw new Refused("supervision.no-duty", "请从条款或体检页面选择要督办的义务");
        }
        if (asking.dueOn().isBefore(LocalDate.now(clock))) {
            throw new Refused("supervision.date-past", "办理期限 %s 已经过去，请重新填写".formatted(asking.dueOn()));
        }
        var opening = new Opening(org.county(), org.id(), by.scope().root(), words(asking.words()), asking.dueOn());
        var order = new SupervisionOrder(cases.open(COURSE, opening, by), asking.duty());
        table.add(order);
        return order;
    }

    /// Takes the next step; each side only in its turn.
    @Transactional
    public void step(CaseId id, SupervisionStep step, String words, Actor by) {
        by.need(step.verb());
        var file = need(by.scope(), id).file();
        if (!mayTake(file, step, by)) {
            throw new Refused(
                    "supervision.not-your-turn",
                    "现在是“%s”，请刷新后再看".formatted(file.state().label()));
        }
        cases.take(file, Doing.today(step, words(words), ""), by);
    }

    /// Whether the post may take the step now: whoever asked when it is the asker's turn, anybody else for the unit.
    public boolean mayTake(CaseFile<SupervisionState, SupervisionStep> file, SupervisionStep step, Actor by) {
        var isAsker = by.scope().root().equals(file.head().asker());
        return file.open().contains(step)
                && by.may(step.verb())
                && isAsker == (file.state().turn() == CaseTurn.ASKER);
    }

    /// The matter if the scope contains the unit or asked it; else a refusal that does not tell whether there is one.
    public SupervisionOrder need(Scope scope, CaseId id) {
        return cases.find(COURSE, id)
                .filter(file -> scope.root().equals(file.head().asker())
                        || orgs.find(scope, file.org()).isPresent())
                .map(file ->
                        new SupervisionOrder(file, table.duties(List.of(id)).getOrDefault(id, "")))
                .orElseThrow(() -> new Refused("supervision.unknown", "没有这件督办事项，或不在您的管辖范围内"));
    }

    /// What units of the scope were asked, or what its top asked others: what is open by its day, then what is
    /// closed.
    public Excerpt<SupervisionOrder> in(Scope scope, CaseQuery query, Excerpt.Span span) {
        var files = cases.in(COURSE, scope, query, span);
        var duties = table.duties(files.rows().stream().map(CaseFile::id).toList());
        return files.map(file -> new SupervisionOrder(file, Objects.requireNonNull(duties.get(file.id()))));
    }

    /// What waits for the post in use.
    public Cases.Waiting waiting(Actor actor) {
        return cases.waiting(COURSE, actor);
    }

    private static String words(String typed) {
        if (typed.isBlank()) {
            throw new Refused("supervision.words-missing", "请写明要求或办理情况");
        }
        return typed.strip();
    }
}
