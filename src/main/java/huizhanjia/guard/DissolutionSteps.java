package huizhanjia.guard;

import static huizhanjia.guard.Dissolution.COURSE;

import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.CaseQuery;
import huizhanjia.casefile.Cases;
import huizhanjia.casefile.Doing;
import huizhanjia.casefile.Opening;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Org;
import huizhanjia.task.Locks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The papers of matters that end a union: one step after the other, none that is not allowed, none twice.
@Component
class DissolutionSteps {

    private final DissolutionTable table;
    private final Cases cases;
    private final Locks locks;
    private final Clock clock;

    DissolutionSteps(DissolutionTable table, Cases cases, Locks locks, Clock clock) {
        this.table = table;
        this.cases = cases;
        this.locks = locks;
        this.clock = clock;
    }

    /// Opens a matter about the union, which nobody else does until the transaction is over.
    Dissolution enter(Org org, Dissolution.Basis basis, Actor by) {
        locks.await("dissolution", org.id().toString());
        if (cases.isOpen(COURSE, org.id())) {
            throw new Refused("guard.open-already", "这家工会已有一件撤并事项正在办理");
        }
        var file = cases.open(COURSE, Opening.of(org.county(), org.id(), basis.title()), by);
        table.add(file.head(), basis);
        return new Dissolution(file, basis);
    }

    /// Takes a step that is allowed now; refused when it is not, or somebody else was faster.
    void take(Dissolution matter, Doing<DissolutionStep> doing, Actor by) {
        cases.check(matter.file(), doing.step());
        if (doing.step().isFiled()) {
            checkFiled(matter, doing);
        }
        cases.take(matter.file(), doing, by);
    }

    /// Refuses the step when it cannot be taken; nobody else takes any until the transaction is over.
    void hold(Dissolution matter, DissolutionStep step) {
        cases.hold(matter.file(), step);
    }

    Optional<Dissolution> find(CaseId id) {
        return cases.find(COURSE, id).map(file -> with(List.of(file)).getFirst());
    }

    Excerpt<Dissolution> in(Scope scope, Excerpt.Span span) {
        var files = cases.in(COURSE, scope, CaseQuery.ALL, span);
        return new Excerpt<>(with(files.rows()), files.total(), files.from());
    }

    long count(Scope scope, DissolutionState.Phase phase) {
        return cases.counts(COURSE, scope).getOrDefault(phase.name(), 0L);
    }

    private List<Dissolution> with(List<CaseFile<DissolutionState, DissolutionStep>> files) {
        var bases = table.bases(files.stream().map(CaseFile::id).toList());
        return files.stream()
                .map(file -> new Dissolution(file, Objects.requireNonNull(bases.get(file.id()))))
                .toList();
    }

    private void checkFiled(Dissolution matter, Doing<DissolutionStep> doing) {
        if (doing.document().isBlank() || doing.words().isBlank()) {
            throw new Refused(
                    "guard.paper-missing",
                    "请写明内容和文件名称或文号，才能%s".formatted(doing.step().label()));
        }
        var on = Objects.requireNonNull(doing.on());
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refused("guard.date-ahead", "日期 %s 还没有到，请核对".formatted(on));
        }
        var listed = matter.file().last(DissolutionStep.LIST);
        if (doing.step() == DissolutionStep.AUDIT
                && listed.isPresent()
                && on.isBefore(listed.get().on())) {
            throw new Refused(
                    "guard.audited-before",
                    "审计日期早于清册日期 %s，请核对：先清点，后审计".formatted(listed.get().on()));
        }
    }
}
