package huizhanjia.election.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// The congress of a federation is brought forward or put off only on its own committee's proposal (CTY-01).
@Cites(law = "中国工会章程", article = "第二十二条", confidence = Confidence.QUOTED)
public final class ProposedByOwnCommittee implements Rule<RenewalFacts> {

    @Override
    public Verdict judge(RenewalFacts asked, LocalDate on) {
        if (!asked.kind().isGeneral()) {
            return new Verdict.NotApplicable();
        }
        return asked.proposal().isBlank()
                ? new Verdict.Breached(
                        "%s提前或延期换届，须由本级委员会提议，请写明会议和日期".formatted(asked.kind().label()))
                : new Verdict.Met();
    }
}
