package huizhanjia.guard;

import static huizhanjia.guard.Intervention.COURSE;

import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.CaseQuery;
import huizhanjia.casefile.Cases;
import huizhanjia.casefile.Opening;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Org;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Cases with what was found: entered, found again.
@Component
class InterventionRegister {

    private static final Excerpt.Span ALL = new Excerpt.Span(0, Integer.MAX_VALUE);

    private final Cases cases;
    private final InterventionTable table;

    InterventionRegister(Cases cases, InterventionTable table) {
        this.cases = cases;
        this.table = table;
    }

    Intervention enter(Org org, Intervention.Facts found, Actor by) {
        var facts = found.tidy();
        var file = cases.open(COURSE, Opening.of(org.county(), org.id(), facts.title()), by);
        table.add(file.head(), facts);
        return new Intervention(file, facts);
    }

    Optional<Intervention> find(CaseId id) {
        return cases.find(COURSE, id).map(file -> with(List.of(file)).getFirst());
    }

    /// Cases about unions of the scope: what is open first, then the newest.
    List<Intervention> in(Scope scope) {
        return with(cases.in(COURSE, scope, CaseQuery.ALL, ALL).rows());
    }

    /// Those of them that nobody closed.
    List<Intervention> open(Scope scope) {
        return with(cases.open(COURSE, scope));
    }

    private List<Intervention> with(List<CaseFile<InterventionState, InterventionStep>> files) {
        var facts = table.facts(files.stream().map(CaseFile::id).toList());
        return files.stream()
                .map(file -> new Intervention(file, Objects.requireNonNull(facts.get(file.id()))))
                .toList();
    }
}
