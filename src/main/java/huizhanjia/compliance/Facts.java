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
import huizhanjia.law.Round;
import huizhanjia.law.Verdict;
import huizhanjia.parameter.Parameters;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Gathers what a county's duties are judged by; a rule that breaks down does not stop the others.
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
    private final Parameters parameters;

    Facts(Evidences evidences, List<Checkup> checkups, List<Gauge> gauges, OutsetTable outsets, Parameters parameters) {
        this.evidences = evidences;
        this.checkups = List.copyOf(checkups);
        this.gauges = List.copyOf(gauges);
        this.outsets = outsets;
        this.parameters = parameters;
    }

    /// All that is known of the round. What is measured waits for a round of the whole county.
    Examination of(Round round) {
        var broken = new HashMap<String, String>();
        var checked = new HashMap<String, Map<OrgId, Verdict>>();
        checkups.forEach(
                checkup -> attempt(checkup.rule(), broken, () -> checked.put(checkup.rule(), checkup.check(round))));
        var measured = new HashMap<String, Measured>();
        if (round.isWhole()) {
            gauges.forEach(gauge -> attempt(
                    gauge.code(),
                    broken,
                    () -> measured.put(gauge.code(), new Measured(gauge.label(), gauge.read(round)))));
        }
        return new Examination(
                filed(round), checked, measured, broken, outsets.of(round.county(), round.on()), round.on());
    }

    /// What was filed; no rule is asked.
    Examination filedOnly(Round round) {
        return new Examination(
                filed(round), Map.of(), Map.of(), Map.of(), outsets.of(round.county(), round.on()), round.on());
    }

    /// Who judges a county by what is known, with the frequencies its area has set itself.
    LocalBench bench(String county, Examination examination) {
        var book = parameters.book(county);
        return new LocalBench(examination, key -> book.at(key, county, examination.on()));
    }

    private static void attempt(String rule, Map<String, String> broken, Runnable asking) {
        try {
            asking.run();
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
