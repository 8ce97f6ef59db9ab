package huizhanjia.organizing.founding;

import static huizhanjia.organizing.founding.FoundingMatter.COURSE;

import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.CaseTurn;
import huizhanjia.casefile.Cases;
import huizhanjia.casefile.Doing;
import huizhanjia.casefile.Opening;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.organizing.FirmId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The matters and their papers: entered, taken on, found again.
@Component
class FoundingBook {

    private final Cases cases;
    private final FoundingTable table;
    private final FoundingPaperTable papers;
    private final Clock clock;

    FoundingBook(Cases cases, FoundingTable table, FoundingPaperTable papers, Clock clock) {
        this.cases = cases;
        this.table = table;
        this.papers = papers;
        this.clock = clock;
    }

    FoundingMatter enter(String county, FoundingMatter.Seed seed, FoundingPlan plan, Actor by) {
        var file = cases.open(COURSE, Opening.of(county, plan.parent(), plan.name()), by);
        table.add(file.head(), seed);
        papers.add(file, plan);
        return need(file.id());
    }

    /// Takes a step that is allowed now; refused when it is not, or somebody else was faster.
    CaseFile<FoundingState, FoundingStep> take(FoundingMatter matter, Doing<FoundingStep> doing, Actor by) {
        return cases.take(matter.file(), doing, by);
    }

    void keep(CaseFile<?, ?> at, FoundingPlan plan, PreparatoryGroup group) {
        papers.add(at, plan);
        papers.add(at, group);
    }

    void keep(CaseFile<?, ?> at, FoundingMeeting meeting) {
        papers.add(at, meeting);
    }

    /// Whom a petition goes to.
    void keepSuperior(CaseFile<?, ?> at, OrgId superior) {
        papers.addSuperior(at, superior);
    }

    /// What came into being.
    void keepUnion(CaseFile<?, ?> at, OrgId union) {
        papers.addUnion(at, union);
    }

    Optional<FoundingMatter> find(CaseId id) {
        return cases.find(COURSE, id).map(file -> matters(List.of(file)).getFirst());
    }

    FoundingMatter need(CaseId id) {
        return find(id).orElseThrow();
    }

    /// Of unions to stand in the scope, the newest first.
    List<FoundingMatter> in(Scope scope) {
        return of(table.in(scope));
    }

    /// How many of them the unions themselves are to go on with.
    long countToDo(Scope scope) {
        return table.count(scope, cases.held(COURSE, scope.area(), CaseTurn.UNIT));
    }

    /// Matters about any of the firms, the newest first.
    List<FoundingMatter> about(String county, List<FirmId> firms) {
        return of(table.about(county, firms));
    }

    void lock(String county, List<FirmId> firms) {
        table.lock(county, firms);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<FoundingMatter> of(Collection<CaseId> ids) {
        return matters(cases.of(COURSE, ids));
    }

    private List<FoundingMatter> matters(List<CaseFile<FoundingState, FoundingStep>> files) {
        var ids = files.stream().map(CaseFile::id).toList();
        var seeds = table.of(ids);
        var told = papers.of(ids);
        return files.stream()
                .map(file -> new FoundingMatter(
                        file,
                        Objects.requireNonNull(seeds.get(file.id())),
                        Objects.requireNonNull(told.get(file.id()))))
                .toList();
    }
}
