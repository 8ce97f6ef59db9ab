package huizhanjia.compliance;

import huizhanjia.compliance.VerdictRow.Obligation;
import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Occurrence;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Cadence;
import huizhanjia.law.Checkup;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Gauge;
import huizhanjia.law.Numbers;
import huizhanjia.law.Onset;
import huizhanjia.law.Round;
import huizhanjia.law.Verdict;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Gathers what a county's duties are judged by. Each rule is asked behind a savepoint: one that breaks down,
/// be it in the middle of a statement, takes nothing from the others.
@Component
class Facts {

    private static final Logger LOG = LoggerFactory.getLogger(Facts.class);
    private static final int YEARS_BACK = 2;
    private static final Set<Cadence> LASTING = EnumSet.of(Cadence.TERM, Cadence.CURRENT_VERSION, Cadence.ONCE);
    private static final List<String> LASTING_DUTIES = DutyBook.all().stream()
            .filter(duty -> LASTING.contains(duty.rhythm().cadence()))
            .map(Duty::code)
            .toList();

    private final Evidences evidences;
    private final List<Checkup> checkups;
    private final List<Gauge> gauges;
    private final OutsetTable outsets;
    private final TransactionTemplate apart;

    Facts(
            Evidences evidences,
            List<Checkup> checkups,
            List<Gauge> gauges,
            OutsetTable outsets,
            PlatformTransactionManager transactions) {
        this.evidences = evidences;
        this.checkups = List.copyOf(checkups);
        this.gauges = List.copyOf(gauges);
        this.outsets = outsets;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// All that is known of the round. What is measured waits for a round of the whole county.
    Examination of(Round round, Numbers numbers) {
        return filedOnly(round).with(said(round, numbers, rule -> true));
    }

    /// The keys of all parameters that some rule or gauge judges by.
    Set<String> keys() {
        return Stream.concat(
                        checkups.stream().map(Checkup::reads), gauges.stream().map(Gauge::reads))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The codes of the rules and gauges that judge by a parameter.
    Set<String> readers(String parameter) {
        return Stream.concat(
                        checkups.stream()
                                .filter(checkup -> checkup.reads().contains(parameter))
                                .map(Checkup::rule),
                        gauges.stream()
                                .filter(gauge -> gauge.reads().contains(parameter))
                                .map(Gauge::code))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What some of the rules and gauges say of the round by some parameters.
    Examination.Said said(Round round, Numbers numbers, Predicate<String> rules) {
        var broken = new HashMap<String, String>();
        var checked = new HashMap<String, Map<OrgId, Verdict>>();
        var onsets = new HashMap<String, Onset>();
        checkups.stream()
                .filter(checkup -> rules.test(checkup.rule()))
                .forEach(checkup -> attempt(checkup.rule(), broken, () -> {
                    var said = checkup.check(round, numbers);
                    onsets.put(checkup.rule(), Onset.of(checkup, round, numbers, said));
                    checked.put(checkup.rule(), said);
                }));
        var measured = new HashMap<String, Measured>();
        if (round.isWhole()) {
            gauges.stream()
                    .filter(gauge -> rules.test(gauge.code()))
                    .forEach(gauge -> attempt(
                            gauge.code(),
                            broken,
                            () -> measured.put(gauge.code(), new Measured(gauge.label(), gauge.read(round, numbers)))));
        }
        return new Examination.Said(checked, measured, broken, onsets);
    }

    /// What was filed; no rule is asked.
    Examination filedOnly(Round round) {
        return new Examination(
                filed(round), Examination.Said.NOTHING, outsets.of(round.county(), round.on()), round.on());
    }

    private void attempt(String rule, Map<String, String> broken, Runnable asking) {
        try {
            apart.executeWithoutResult(any -> asking.run());
        } catch (RuntimeException trouble) {
            var trace = Ids.next().toString().substring(24);
            LOG.error("rule {} broke down, trace {}", rule, trace, trouble);
            broken.put(rule, trace);
        }
    }

    private Map<Obligation, List<Occurrence>> filed(Round round) {
        var since = round.on().minusYears(YEARS_BACK).withDayOfYear(1);
        return evidences.occurrences(new Evidences.Sought(round.county(), since, LASTING_DUTIES, round.only())).stream()
                .collect(Collectors.groupingBy(it -> new Obligation(it.org(), it.duty())));
    }
}
