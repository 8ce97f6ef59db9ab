package huizhanjia.casefile;

import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Hook;
import huizhanjia.casefile.CaseFile.Taken;
import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.evidence.Statement;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.law.EvidenceKind;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Matters with steps: opened, taken on step by step, found again.
@Component
public class Cases {

    private final CaseTable table;
    private final Attachments attachments;
    private final Evidences evidences;
    private final Trail trail;
    private final Clock clock;

    Cases(CaseTable table, Attachments attachments, Evidences evidences, Trail trail, Clock clock) {
        this.table = table;
        this.attachments = attachments;
        this.evidences = evidences;
        this.trail = trail;
        this.clock = clock;
    }

    /// Opens a matter.
    @Transactional(propagation = Propagation.MANDATORY)
    public <S extends CaseState, T extends Enum<T> & CaseStep<S>> CaseFile<S, T> open(
            CaseCourse<S, T> course, Opening opening, Actor by) {
        var head = new CaseHead(
                CaseId.next(),
                opening.county(),
                opening.org(),
                opening.asker(),
                opening.title(),
                opening.dueOn(),
                DoneBy.of(by, clock.instant()));
        table.add(course.kind(), head, course.opened(), by);
        var file = new CaseFile<>(head, course, List.of());
        trail.record(by, file.happening(course.opening(), head.title()));
        return file;
    }

    /// Takes a step with its files, and where it answers a duty files the evidence; refused when it cannot be taken
    /// now, the post may not, or somebody else was faster.
    @Transactional(propagation = Propagation.MANDATORY)
    public <S extends CaseState, T extends Enum<T> & CaseStep<S>> CaseFile<S, T> take(
            CaseFile<S, T> file, Doing<T> doing, Actor by) {
        var step = doing.step();
        if (!step.verb().isEmpty()) {
            by.need(step.verb());
        }
        if (!table.move(file, file.course().need(file.state(), step))) {
            throw stale();
        }
        var today = LocalDate.now(clock);
        needPast(doing.day(today));
        var now = clock.instant();
        var taken = new Taken<>(step, doing.words(), doing.document(), doing.day(today), DoneBy.of(by, now));
        table.add(file, taken, by, now);
        if (!doing.files().isEmpty()) {
            attachments.hang(Hook.on(file.county(), file.subject()), doing.files(), by);
        }
        trail.record(by, file.happening(step.label(), taken.told()));
        if (!step.duty().isEmpty() && by.may("evidence:file")) {
            evidences.record(evidence(file, taken, by), by);
        }
        return file.with(taken);
    }

    /// Refuses a day that has not come.
    public void needPast(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refused("casefile.date-ahead", "日期 %s 还没有到，请核对".formatted(on));
        }
    }

    /// Refuses a step that cannot be taken now.
    public <S extends CaseState, T extends Enum<T> & CaseStep<S>> void check(CaseFile<S, T> file, T step) {
        file.course().need(file.state(), step);
    }

    /// The same, and nobody else takes any until the transaction is over.
    @Transactional(propagation = Propagation.MANDATORY)
    public <S extends CaseState, T extends Enum<T> & CaseStep<S>> void hold(CaseFile<S, T> file, T step) {
        check(file, step);
        if (!table.hold(file)) {
            throw stale();
        }
    }

    /// The matter of the kind, whatever the scope.
    public <S extends CaseState, T extends Enum<T> & CaseStep<S>> Optional<CaseFile<S, T>> find(
            CaseCourse<S, T> course, CaseId id) {
        return table.find(course.kind(), id)
                .map(head -> files(course, List.of(head)).getFirst());
    }

    /// Matters of units of the scope, and what its top asked others: what is open by its day, then what is over.
    public <S extends CaseState, T extends Enum<T> & CaseStep<S>> Excerpt<CaseFile<S, T>> in(
            CaseCourse<S, T> course, Scope scope, CaseQuery query, Excerpt.Span span) {
        var heads = table.in(course.kind(), scope, query, span);
        return new Excerpt<>(files(course, heads.rows()), heads.total(), heads.from());
    }

    /// All of them that are not over, the newest first.
    public <S extends CaseState, T extends Enum<T> & CaseStep<S>> List<CaseFile<S, T>> open(
            CaseCourse<S, T> course, Scope scope) {
        return files(course, table.open(course.kind(), scope));
    }

    /// Those of the kind among some, in the same order.
    public <S extends CaseState, T extends Enum<T> & CaseStep<S>> List<CaseFile<S, T>> of(
            CaseCourse<S, T> course, Collection<CaseId> ids) {
        var files = files(course, table.of(course.kind(), ids)).stream()
                .collect(Collectors.toMap(CaseFile::id, file -> file));
        return ids.stream().flatMap(id -> Stream.ofNullable(files.get(id))).toList();
    }

    /// Those about some units, the newest first.
    public <S extends CaseState, T extends Enum<T> & CaseStep<S>> List<CaseFile<S, T>> about(
            CaseCourse<S, T> course, Collection<OrgId> orgs) {
        return files(course, table.about(course.kind(), orgs));
    }

    /// Those of the counties an area contains, whatever became of their units; the newest first.
    public <S extends CaseState, T extends Enum<T> & CaseStep<S>> List<CaseFile<S, T>> in(
            CaseCourse<S, T> course, String area) {
        return files(course, table.in(course.kind(), area));
    }

    /// The units of the counties an area contains with a matter that is not over.
    public List<OrgId> orgsInWork(CaseCourse<?, ?> course, String area) {
        return table.orgsInWork(course.kind(), area);
    }

    /// Matters of the counties an area contains at whose turn somebody is.
    public List<CaseId> held(CaseCourse<?, ?> course, String area, CaseTurn turn) {
        return table.held(course.kind(), area, turn);
    }

    /// Whether a matter of the kind about the unit is under way.
    public boolean isOpen(CaseCourse<?, ?> course, OrgId org) {
        return table.isOpen(course.kind(), org);
    }

    /// How many matters of the scope stand how, by the names of the states.
    public Map<String, Long> counts(CaseCourse<?, ?> course, Scope scope) {
        return table.counts(course.kind(), scope);
    }

    /// What waits for the post in use.
    public Waiting waiting(CaseCourse<?, ?> course, Actor actor) {
        return table.waiting(course.kind(), actor.scope(), course.turns(actor), LocalDate.now(clock));
    }

    /// How many wait, and whether a day has passed.
    public record Waiting(long count, boolean late) {}

    private <S extends CaseState, T extends Enum<T> & CaseStep<S>> List<CaseFile<S, T>> files(
            CaseCourse<S, T> course, List<CaseHead> heads) {
        Map<CaseId, List<Taken<T>>> steps = table
                .steps(heads.stream().map(CaseHead::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        CaseTable.Row::matterId,
                        Collectors.mapping(
                                row -> new Taken<>(
                                        course.step(row.step()), row.words(), row.document(), row.onDay(), row.said()),
                                Collectors.toList())));
        return heads.stream()
                .map(head -> new CaseFile<>(head, course, steps.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static Filing evidence(CaseFile<?, ?> file, Taken<? extends CaseStep<?>> taken, Actor by) {
        var title = "%s：%s".formatted(taken.step().label(), file.head().title());
        var statement =
                new Statement(EvidenceKind.DOCUMENT, title, taken.on(), null, taken.document(), "", taken.words());
        return new Filing(by.scope().root(), taken.step().duty(), statement, List.of());
    }

    private static Refused stale() {
        return new Refused("casefile.stale", "别人刚办过这一步，请刷新后再看");
    }
}
