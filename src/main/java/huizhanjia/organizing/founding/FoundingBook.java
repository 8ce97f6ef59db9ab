package huizhanjia.organizing.founding;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.OrganizingEvent;
import huizhanjia.organizing.founding.FoundingStepTable.Placed;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The matters and their steps: none that is not allowed, none twice.
@Component
class FoundingBook {

    /// The deeds after which the unions themselves are to go on: how a matter stands follows from its last deed.
    private static final List<FoundingStep> LEAVING_TO_DO = Arrays.stream(FoundingStep.values())
            .filter(deed -> {
                var state = FoundingState.APPLIED.after(deed);
                return !state.isOver() && state != FoundingState.PENDING && state != FoundingState.REPORTED;
            })
            .toList();

    private final FoundingTable table;
    private final FoundingStepTable steps;
    private final FoundingPaperTable papers;
    private final Trail trail;
    private final Clock clock;

    FoundingBook(FoundingTable table, FoundingStepTable steps, FoundingPaperTable papers, Trail trail, Clock clock) {
        this.table = table;
        this.steps = steps;
        this.papers = papers;
        this.trail = trail;
        this.clock = clock;
    }

    /// A step about to be taken.
    ///
    /// @param org whom it concerns besides the matter; null for nobody
    record Doing(
            FoundingStep deed,
            String words,
            String document,
            LocalDate on,
            @Nullable OrgId org) {}

    Doing today(FoundingStep deed, String words) {
        return new Doing(deed, words, "", today(), null);
    }

    FoundingMatter enter(FoundingTable.Header header, FoundingPlan plan, String note, Actor by) {
        table.add(header, clock.instant());
        var matter = new FoundingMatter(
                header.id(), header.county(), header.seed(), new FoundingMatter.Papers(plan, null, null), List.of());
        var at = put(matter, today(FoundingStep.APPLY, note), by);
        papers.add(at, plan);
        return need(matter.id());
    }

    /// Takes a step that is allowed now; refused when it is not, or somebody else was faster.
    Placed take(FoundingMatter matter, Doing doing, Actor by) {
        if (!matter.state().allowed().contains(doing.deed())) {
            throw new Refused(
                    "organizing.not-now",
                    "现在是“%s”，不能办理“%s”"
                            .formatted(matter.state().label(), doing.deed().label()));
        }
        return put(matter, doing, by);
    }

    void keep(Placed at, FoundingPlan plan, PreparatoryGroup group) {
        papers.add(at, plan);
        papers.add(at, group);
    }

    void keep(Placed at, FoundingMeeting meeting) {
        papers.add(at, meeting);
    }

    Optional<FoundingMatter> find(FoundingId id) {
        return whole(table.find(id).stream().toList()).stream().findFirst();
    }

    FoundingMatter need(FoundingId id) {
        return find(id).orElseThrow();
    }

    List<FoundingMatter> in(Scope scope) {
        return whole(table.in(scope));
    }

    long countToDo(Scope scope) {
        return table.countAfter(scope, LEAVING_TO_DO);
    }

    /// Matters about any of the firms, the newest first.
    List<FoundingMatter> about(String county, List<FirmId> firms) {
        return whole(table.about(county, firms));
    }

    void lock(String county, List<FirmId> firms) {
        table.lock(county, firms);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Placed put(FoundingMatter matter, Doing doing, Actor by) {
        var at = new Placed(matter.county(), matter.id(), matter.steps().size());
        var said = new FoundingMatter.Said(
                by.clerkName(), by.post(), LocalDateTime.ofInstant(clock.instant(), Days.CHINA));
        var step = new FoundingMatter.Step(
                doing.deed(), doing.words().strip(), doing.document().strip(), doing.on(), doing.org(), said);
        if (!steps.add(at, step, clock.instant())) {
            throw new Refused("organizing.stale", "别人刚办过这一步，请刷新后再看");
        }
        trail.record(
                by,
                new OrganizingEvent.FoundingStepped(
                        matter.county(),
                        by.scope().root(),
                        matter.subject(),
                        doing.deed().label(),
                        "%s %s"
                                .formatted(matter.plan().name(), doing.document())
                                .strip()));
        return at;
    }

    private List<FoundingMatter> whole(List<FoundingTable.Header> headers) {
        var ids = headers.stream().map(FoundingTable.Header::id).toList();
        var taken = steps.of(ids);
        var told = papers.of(ids);
        return headers.stream()
                .map(it -> new FoundingMatter(
                        it.id(),
                        it.county(),
                        it.seed(),
                        Objects.requireNonNull(told.get(it.id().value())),
                        taken.getOrDefault(it.id().value(), List.of())))
                .toList();
    }
}
