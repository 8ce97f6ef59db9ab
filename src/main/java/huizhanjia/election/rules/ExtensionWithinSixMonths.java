package huizhanjia.election.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// A term is lengthened by half a year at most, all extensions taken together (ELE-11).
@Cites(law = "工会基层组织选举工作条例（2016）", article = "第二十九条", confidence = Confidence.REMEMBERED_HIGH)
public final class ExtensionWithinSixMonths implements Rule<RenewalFacts> {

    @Override
    public Verdict judge(RenewalFacts asked, LocalDate on) {
        var term = asked.term();
        if (term == null) {
            return new Verdict.Unknown("没有填写换届日期和任期，请先在组织资料中补上");
        }
        var latest = term.endsOn().plusMonths(asked.months());
        return asked.wantedOn().isAfter(latest)
                ? new Verdict.Breached("任期 %s 届满，延期合计不得超过 %d 个月，最晚延至 %s；确需更久须市总工会另行批准"
                        .formatted(term.endsOn(), asked.months(), latest))
                : new Verdict.Met();
    }
}
