package huizhanjia.compliance;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Judging;
import huizhanjia.law.Numbers;
import huizhanjia.law.Proof;
import huizhanjia.law.Round;
import huizhanjia.org.census.Census;
import huizhanjia.parameter.Parameters;
import huizhanjia.task.Locks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Judges duties anew and writes only what changed. One round of a county at a time: what a second one finds is
/// what the first has written.
@Component
class Rechecks {

    private static final String LOCK = "recheck";

    private final Census census;
    private final Facts facts;
    private final VerdictRecorder verdictRecorder;
    private final Parameters parameters;
    private final Locks locks;

    Rechecks(Census census, Facts facts, VerdictRecorder verdictRecorder, Parameters parameters, Locks locks) {
        this.census = census;
        this.facts = facts;
        this.verdictRecorder = verdictRecorder;
        this.parameters = parameters;
        this.locks = locks;
    }

    /// Whether the county was counted on the day.
    public boolean wasJudged(String county, LocalDate on) {
        return verdictRecorder.isKept(county, on);
    }

    /// Every duty of every organisation of the county; waits for a round that is under way. The trace numbers
    /// of rules that broke down, by code.
    @Transactional
    public Map<String, String> county(String county, LocalDate on) {
        locks.await(LOCK, county);
        var round = Round.of(county, on);
        var numbers = numbers(round);
        var examination = facts.of(round, numbers);
        write(round, new LocalBench(examination, numbers), duty -> true);
        verdictRecorder.measure(round, examination.said().measured());
        return examination.said().broken();
    }

    /// Every duty of some organisations of the county and of the townships above them; what is measured waits for the
    /// night. While another round is under way they are not asked for, and the answer is false.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean orgs(String county, Supplier<Set<OrgId>> stirred, LocalDate on) {
        if (!locks.take(LOCK, county)) {
            return false;
        }
        var orgs = stirred.get();
        if (!orgs.isEmpty()) {
            var round = new Round(county, on, census.withTownships(orgs));
            var numbers = numbers(round);
            write(round, new LocalBench(facts.of(round, numbers), numbers), Rechecks::isAsked);
        }
        return true;
    }

    /// One duty of one organisation, when something was told of it; false when another round is
    /// under way.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean duty(String county, OrgId id, String duty, LocalDate on) {
        if (!isAsked(duty)) {
            return true;
        }
        if (!locks.take(LOCK, county)) {
            return false;
        }
        var round = new Round(county, on, Set.of(id));
        var rule = DutyBook.find(duty)
                .map(Duty::proof)
                .filter(proof -> proof.judging() == Judging.RULE)
                .map(Proof::rule);
        var numbers = numbers(round);
        var filed = facts.filedOnly(round);
        var examination = rule.map(code -> filed.with(facts.said(round, numbers, code::equals)))
                .orElse(filed);
        write(round, new LocalBench(examination, numbers), duty::equals);
        return true;
    }

    /// Whether a round of some organisations speaks of the duty at all.
    private static boolean isAsked(String duty) {
        return judging(duty).filter(Judging.GAUGE::equals).isEmpty();
    }

    private static Optional<Judging> judging(String duty) {
        return DutyBook.find(duty).map(known -> known.proof().judging());
    }

    private Numbers numbers(Round round) {
        return Numbers.of(parameters.book(round.county()), round);
    }

    private void write(Round round, LocalBench bench, Predicate<String> duties) {
        var lines = census.of(round);
        var said = lines.stream()
                .filter(org -> round.isWhole() || round.only().contains(org.id()))
                .flatMap(org -> bench.judge(org, duties).stream())
                .toList();
        List<VerdictRow> before = verdictRecorder.before(round).stream()
                .filter(row -> duties.test(row.duty()))
                .toList();
        verdictRecorder.write(round, said, before, lines);
    }
}
