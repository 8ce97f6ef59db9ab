package huizhanjia.compliance;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.census.Census;
import huizhanjia.parameter.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Judges duties anew and writes only what changed.
@Component
class Rechecks {

    private final Census census;
    private final Facts facts;
    private final VerdictTable verdicts;
    private final TallyTable tallies;
    private final Parameters parameters;

    Rechecks(Census census, Facts facts, VerdictTable verdicts, TallyTable tallies, Parameters parameters) {
        this.census = census;
        this.facts = facts;
        this.verdicts = verdicts;
        this.tallies = tallies;
        this.parameters = parameters;
    }

    /// Whether the county was counted on the day.
    public boolean wasJudged(String county, LocalDate on) {
        return tallies.isKept(county, on);
    }

    /// Every duty of every organisation of the county.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void county(String county, LocalDate on) {
        recheck(county, org -> true, verdicts.ofCounty(county), on);
    }

    /// Every duty of some organisations of the county.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void orgs(String county, Set<OrgId> orgs, LocalDate on) {
        var before = orgs.stream()
                .flatMap(org -> verdicts.ofOrg(county, org).stream())
                .toList();
        recheck(county, orgs::contains, before, on);
    }

    /// One duty of one organisation, when something was told of it; what a rule judges is left to the rule.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void duty(String county, OrgId id, String duty, LocalDate on) {
        var bench = bench(facts.filed(county, id, on), county);
        var said = census.find(id).stream()
                .flatMap(org -> bench.judge(org).stream())
                .filter(row -> row.duty().equals(duty) && !facts.askRule(duty))
                .toList();
        if (said.isEmpty()) {
            return;
        }
        var before = verdicts.ofOrg(county, id).stream()
                .filter(row -> row.duty().equals(duty))
                .toList();
        write(county, said, before, on);
    }

    private void recheck(String county, Predicate<OrgId> concerned, List<VerdictRow> before, LocalDate on) {
        var bench = bench(facts.of(county, on), county);
        var said = census.of(county).stream()
                .filter(org -> concerned.test(org.id()))
                .flatMap(org -> bench.judge(org).stream())
                .toList();
        write(county, said, before, on);
    }

    private LocalBench bench(Examination examination, String county) {
        var book = parameters.book(county);
        return new LocalBench(examination, key -> book.at(key, county, examination.on()));
    }

    private void write(String county, List<VerdictRow> said, List<VerdictRow> before, LocalDate on) {
        var difference = Difference.between(before, said);
        if (!difference.changed().isEmpty()) {
            verdicts.put(county, difference.changed(), on);
        }
        if (!difference.turned().isEmpty()) {
            verdicts.turn(county, difference.turned(), on);
        }
        if (!difference.gone().isEmpty()) {
            verdicts.drop(county, difference.gone());
        }
        tallies.keep(county, on);
    }
}
