package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Checkup;
import huizhanjia.law.Verdict;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Whether a federation of a county, city or province elects its committee on time (CTY-01): five years
/// (《工会法》第十六条).
@Component
class OwnTermCheckup implements Checkup {

    private final Census census;

    OwnTermCheckup(Census census) {
        this.census = census;
    }

    @Override
    public String rule() {
        return "CTY-01";
    }

    @Override
    public Map<OrgId, Verdict> check(String county, LocalDate on) {
        return census.of(county).stream()
                .filter(org -> org.kind().isGeneral())
                .collect(Collectors.toMap(CensusLine::id, org -> judge(org, on)));
    }

    private static Verdict judge(CensusLine org, LocalDate on) {
        var term = org.term();
        if (term == null) {
            return new Verdict.Unknown("没有填写换届日期和任期，请在组织资料中补上");
        }
        var ends = term.endsOn();
        return on.isBefore(ends)
                ? new Verdict.Due(ends, "本届任期至 %s，请提前一年制定换届倒排计划".formatted(ends))
                : new Verdict.Breached("本届任期 %s 届满，尚未换届，请向上级工会报告并尽快换届".formatted(ends), ends);
    }
}
