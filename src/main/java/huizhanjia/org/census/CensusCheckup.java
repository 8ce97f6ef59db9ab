package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Checkup;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import huizhanjia.org.OrgKind;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// Asks one rule of every organisation by itself; what the rule does not speak of is left out.
///
/// @param kinds those the duty is laid upon
record CensusCheckup(String rule, Predicate<OrgKind> kinds, Rule<CensusLine> law, Census census) implements Checkup {

    @Override
    public Map<OrgId, Verdict> check(Round round, Numbers numbers) {
        var verdicts = new HashMap<OrgId, Verdict>();
        for (var line : census.of(round)) {
            if (kinds.test(line.kind())) {
                var verdict = law.judge(line, round.on());
                if (!(verdict instanceof Verdict.NotApplicable)) {
                    verdicts.put(line.id(), verdict);
                }
            }
        }
        return verdicts;
    }
}
