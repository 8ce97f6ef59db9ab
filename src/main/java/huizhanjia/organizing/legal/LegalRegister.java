package huizhanjia.organizing.legal;

import static huizhanjia.organizing.legal.LegalMatter.COURSE;

import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.Cases;
import huizhanjia.casefile.Doing;
import huizhanjia.casefile.Opening;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.census.Certified;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Applications for registration: entered, taken on, found again.
@Component
class LegalRegister {

    private final Cases cases;
    private final LegalTable table;

    LegalRegister(Cases cases, LegalTable table) {
        this.cases = cases;
        this.table = table;
    }

    LegalMatter enter(Certified union, LegalMatter.Kind kind, Actor by) {
        var file = cases.open(COURSE, Opening.of(union.county(), union.id(), kind.label()), by);
        var matter = new LegalMatter(file, kind, String.join("；", kind.papers()));
        table.add(matter);
        return matter;
    }

    void take(LegalMatter matter, LegalStep step, String document, Actor by) {
        cases.take(matter.file(), Doing.today(step, "", document), by);
    }

    Optional<LegalMatter> find(CaseId id) {
        return cases.find(COURSE, id).map(file -> matters(List.of(file)).getFirst());
    }

    /// Of some unions, the newest first.
    List<LegalMatter> about(Collection<OrgId> orgs) {
        return matters(cases.about(COURSE, orgs));
    }

    /// Of the counties an area contains, the newest first.
    List<LegalMatter> in(String area) {
        return matters(cases.in(COURSE, area));
    }

    /// The unions of an area with a matter in which something is still to be done.
    List<OrgId> inReview(String area) {
        return cases.orgsInWork(COURSE, area);
    }

    private List<LegalMatter> matters(List<CaseFile<LegalState, LegalStep>> files) {
        var rows = table.of(files.stream().map(CaseFile::id).toList());
        return files.stream()
                .map(file -> matter(file, Objects.requireNonNull(rows.get(file.id()))))
                .toList();
    }

    private static LegalMatter matter(CaseFile<LegalState, LegalStep> file, LegalTable.Row row) {
        return new LegalMatter(file, row.kind(), row.papers());
    }
}
