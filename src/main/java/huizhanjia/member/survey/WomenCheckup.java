package huizhanjia.member.survey;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Checkup;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.law.Verdict;
import huizhanjia.org.OrgKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Which unions owe a committee of women workers (ORG-06): ten women in the sheet. The roster does not tell whether
/// there is one; a filed document does.
@Component
class WomenCheckup implements Checkup {

    /// The parameter that says from how many.
    private static final String FROM = "org.women.min";

    private final Survey survey;

    WomenCheckup(Survey survey) {
        this.survey = survey;
    }

    @Override
    public String rule() {
        return "ORG-06";
    }

    @Override
    public Set<String> reads() {
        return Set.of(FROM);
    }

    @Override
    public Map<OrgId, Verdict> check(Round round, Numbers numbers) {
        var from = numbers.known(FROM)
                .map(bound -> bound.number().longValueExact())
                .orElse(Long.MAX_VALUE);
        var own = survey.own(round);
        var verdicts = new HashMap<OrgId, Verdict>();
        for (var line : survey.lines(round)) {
            var women = own.getOrDefault(line.id(), Counted.NOBODY).women();
            if (mayOwe(line.kind()) && women >= from) {
                verdicts.put(line.id(), new Verdict.Owed("女会员 %d 人，满 %d 人".formatted(women, from)));
            }
        }
        return verdicts;
    }

    /// Whether a union of the kind has a committee beside which one of women stands.
    private static boolean mayOwe(OrgKind kind) {
        return kind.hasCommittee() && !kind.isGeneral();
    }
}
