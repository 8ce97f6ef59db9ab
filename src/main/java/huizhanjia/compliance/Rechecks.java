package huizhanjia.compliance;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Judging;
import huizhanjia.law.Round;
import huizhanjia.org.census.Census;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final Ledger ledger;

    Rechecks(Census census, Facts facts, VerdictTable verdicts, TallyTable tallies, Ledger ledger) {
        this.census = census;
        this.facts = facts;
        this.verdicts = verdicts;
        this.tallies = tallies;
        this.ledger = ledger;
    }

    /// Whether the county was counted on the day.
    public boolean wasJudged(String county, LocalDate on) {
        return tallies.isKept(county, on);
    }

    /// Every duty of every organisation of the county.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void county(String county, LocalDate on) {
        var round = Round.of(county, on);
        var examination = facts.of(round);
        write(round, judged(round, examination, duty -> true), verdicts.ofCounty(county));
        ledger.measure(round, examination.measured());
    }

    /// Every duty of some organisations of the county and of the townships above them; what is measured waits for the
    /// night.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void orgs(String county, Set<OrgId> orgs, LocalDate on) {
        var round = new Round(county, on, census.withTownships(orgs));
        write(round, judged(round, facts.of(round), Rechecks::isAsked), before(round, Rechecks::isAsked));
    }

    /// One duty of one organisation, when something was told of it.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void duty(String county, OrgId id, String duty, LocalDate on) {
        if (!isAsked(duty)) {
            return;
        }
        var round = new Round(county, on, Set.of(id));
        var isRule = judging(duty).filter(Judging.RULE::equals).isPresent();
        var examination = isRule ? facts.of(round) : facts.filedOnly(round);
        write(round, judged(round, examination, duty::equals), before(round, duty::equals));
    }

    /// Whether a round of some organisations speaks of the duty at all.
    private static boolean isAsked(String duty) {
        return judging(duty).filter(Judging.GAUGE::equals).isEmpty();
    }

    private static Optional<Judging> judging(String duty) {
        return DutyBook.find(duty).map(known -> known.proof().judging());
    }

    private List<VerdictRow> judged(Round round, Examination examination, Predicate<String> duties) {
        var bench = facts.bench(round.county(), examination);
        return census.of(round).stream()
                .filter(org -> round.isWhole() || round.only().contains(org.id()))
                .flatMap(org -> bench.judge(org).stream())
                .filter(row -> duties.test(row.duty()))
                .toList();
    }

    private List<VerdictRow> before(Round round, Predicate<String> duties) {
        return round.only().stream()
                .flatMap(org -> verdicts.ofOrg(round.county(), org).stream())
                .filter(row -> duties.test(row.duty()))
                .toList();
    }

    private void write(Round round, List<VerdictRow> said, List<VerdictRow> before) {
        ledger.write(round, said, before, census.of(round));
    }
}
