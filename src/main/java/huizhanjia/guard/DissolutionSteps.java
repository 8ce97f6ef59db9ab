package huizhanjia.guard;

import huizhanjia.attachment.AttachmentId;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Hook;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.task.Locks;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The papers of matters that end a union: one step after the other, none that is not allowed, none twice.
@Component
class DissolutionSteps {

    private final DissolutionTable table;
    private final Attachments attachments;
    private final Locks locks;
    private final Trail trail;
    private final Clock clock;

    DissolutionSteps(DissolutionTable table, Attachments attachments, Locks locks, Trail trail, Clock clock) {
        this.table = table;
        this.attachments = attachments;
        this.locks = locks;
        this.trail = trail;
        this.clock = clock;
    }

    Dissolution enter(Dissolution matter, String words, Actor by) {
        table.add(matter, clock.instant());
        return put(matter, Doing.today(DissolutionStep.OPEN, words, matter.groundDocument()), by);
    }

    /// Takes a step that is allowed now; refused when it is not, or somebody else was faster.
    Dissolution take(Dissolution matter, Doing doing, Actor by) {
        check(matter, doing.deed());
        if (doing.deed().isFiled()) {
            checkFiled(matter, doing);
        }
        return put(matter, doing, by);
    }

    void check(Dissolution matter, DissolutionStep dissolutionStep) {
        if (!matter.state().allowed().contains(dissolutionStep)) {
            throw new Refused(
                    "guard.not-now",
                    "现在是“%s”，不能%s".formatted(matter.state().phase().label(), dissolutionStep.label()));
        }
    }

    Optional<Dissolution> find(DissolutionId id) {
        return table.find(id);
    }

    List<Dissolution> in(Scope scope) {
        return table.in(scope);
    }

    List<Dissolution> open(Scope scope) {
        return table.open(scope);
    }

    /// The matter as it was read, which nobody else takes further until the transaction is over.
    Dissolution hold(Dissolution matter) {
        locks.await("dissolution", matter.org().toString());
        var now = find(matter.id()).orElseThrow();
        if (now.steps().size() != matter.steps().size()) {
            throw stale();
        }
        return now;
    }

    /// Whether a matter about the union is under way; nobody else opens one until the transaction is over.
    boolean isOpen(OrgId org) {
        locks.await("dissolution", org.toString());
        return table.about(org).stream()
                .anyMatch(matter -> !matter.state().phase().holder().isEmpty());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Refused stale() {
        return new Refused("guard.stale", "别人刚办过这一步，请刷新后再看");
    }

    private void checkFiled(Dissolution matter, Doing doing) {
        if (doing.document().isBlank() || doing.words().isBlank()) {
            throw new Refused(
                    "guard.paper-missing",
                    "请写明内容和文件名称或文号，才能%s".formatted(doing.deed().label()));
        }
        if (doing.day(today()).isAfter(today())) {
            throw new Refused("guard.date-ahead", "日期 %s 还没有到，请核对".formatted(doing.on()));
        }
        var listed = matter.last(DissolutionStep.LIST);
        var isEarly = doing.deed() == DissolutionStep.AUDIT
                && listed.isPresent()
                && doing.day(today()).isBefore(listed.get().on());
        if (isEarly) {
            throw new Refused(
                    "guard.audited-before",
                    "审计日期早于清册日期 %s，请核对：先清点，后审计".formatted(listed.get().on()));
        }
    }

    private Dissolution put(Dissolution matter, Doing doing, Actor by) {
        var said =
                new Dissolution.Said(by.clerkName(), by.post(), LocalDateTime.ofInstant(clock.instant(), Days.CHINA));
        var step = new Dissolution.Step(
                doing.deed(), doing.words().strip(), doing.document().strip(), doing.day(today()), said);
        if (!table.add(matter, step, by, clock.instant())) {
            throw stale();
        }
        if (!doing.files().isEmpty()) {
            attachments.hang(Hook.on(matter.county(), matter.subject()), doing.files(), by);
        }
        trail.record(by, GuardEvent.of(matter, step));
        var steps = new ArrayList<>(matter.steps());
        steps.add(step);
        return new Dissolution(
                matter.id(),
                matter.county(),
                matter.org(),
                matter.ground(),
                matter.groundDocument(),
                matter.successor(),
                steps);
    }

    /// A step about to be taken.
    ///
    /// @param on null for today
    record Doing(
            DissolutionStep deed,
            String words,
            String document,
            @Nullable LocalDate on,
            List<AttachmentId> files) {

        static Doing today(DissolutionStep dissolutionStep, String words, String document) {
            return new Doing(dissolutionStep, words, document, null, List.of());
        }

        LocalDate day(LocalDate today) {
            return on == null ? today : on;
        }
    }
}
