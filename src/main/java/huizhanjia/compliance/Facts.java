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
import huizhanjia.law.Judging;
import huizhanjia.law.Verdict;
import java.time.LocalDate;
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
    private final OutsetTable outsets;

    Facts(Evidences evidences, List<Checkup> checkups, OutsetTable outsets) {
        this.evidences = evidences;
        this.checkups = checkups;
        this.outsets = outsets;
    }

    /// All that is known of the county on the day.
    Examination of(String county, LocalDate on) {
        var checked = new HashMap<String, Map<OrgId, Verdict>>();
        var broken = new HashMap<String, String>();
        for (var checkup : checkups) {
            try {
                checked.put(checkup.rule(), checkup.check(county, on));
            } catch (RuntimeException trouble) {
                var trace = Ids.next().toString().substring(24);
                LOG.error("rule {} broke down in county {}, trace {}", checkup.rule(), county, trace, trouble);
                broken.put(checkup.rule(), trace);
            }
        }
        return new Examination(filed(county, on), checked, broken, outsets.of(county, on), on);
    }

    /// Whether a rule judges the duty, evidence or not.
    boolean askRule(String duty) {
        return DutyBook.find(duty)
                .map(Duty::proof)
                .filter(proof -> proof.judging() == Judging.RULE)
                .filter(proof ->
                        checkups.stream().anyMatch(checkup -> checkup.rule().equals(proof.rule())))
                .isPresent();
    }

    /// What one organisation filed; no rule is asked.
    Examination filed(String county, OrgId org, LocalDate on) {
        var own = filed(county, on);
        own.keySet().removeIf(obligation -> !obligation.org().equals(org));
        return new Examination(own, Map.of(), Map.of(), outsets.of(county, on), on);
    }

    private Map<Obligation, List<Occurrence>> filed(String county, LocalDate on) {
        return evidences.occurrences(county, on.minusYears(YEARS_BACK).withDayOfYear(1), LASTING_DUTIES).stream()
                .collect(Collectors.groupingBy(it -> new Obligation(it.org(), it.duty())));
    }
}
