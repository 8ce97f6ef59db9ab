package huizhanjia.election.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// Whoever cannot elect in time asks before the term is over; who asks later is only told so.
@Cites(law = "工会基层组织选举工作条例（2016）", article = "第二十九条", confidence = Confidence.CONVENTION)
public final class ExtensionAskedInTime implements Rule<RenewalFacts> {

    @Override
    public Verdict judge(RenewalFacts asked, LocalDate on) {
        var term = asked.term();
        if (term == null) {
            return new Verdict.Unknown("没有填写换届日期和任期，请先在组织资料中补上");
        }
        return asked.askedOn().isBefore(term.endsOn())
                ? new Verdict.Met()
                : new Verdict.Breached("任期 %s 已经届满，延期应当在届满前报批".formatted(term.endsOn()), term.endsOn());
    }
}
