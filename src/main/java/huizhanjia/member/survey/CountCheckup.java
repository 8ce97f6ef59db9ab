package huizhanjia.member.survey;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Checkup;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.law.Verdict;
import huizhanjia.org.census.CensusLine;
import java.util.HashMap;
import java.util.Map;

/// Asks of every union what its count of members makes of it; what the rule does not speak of is left out.
record CountCheckup(String rule, Survey survey, Asking asking) implements Checkup {

    /// What a rule says of one union.
    interface Asking {
        Verdict judge(CensusLine union, Counted counted, Round round);
    }

    @Override
    public Map<OrgId, Verdict> check(Round round, Numbers numbers) {
        var own = survey.own(round);
        var verdicts = new HashMap<OrgId, Verdict>();
        for (var line : survey.lines(round)) {
            var verdict = asking.judge(line, own.getOrDefault(line.id(), Counted.NOBODY), round);
            if (!(verdict instanceof Verdict.NotApplicable)) {
                verdicts.put(line.id(), verdict);
            }
        }
        return verdicts;
    }
}
