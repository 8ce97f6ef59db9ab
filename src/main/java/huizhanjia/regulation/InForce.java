package huizhanjia.regulation;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Checkup;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.law.Verdict;
import huizhanjia.org.census.Census;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Whether every union that must has a 制度 in force for a duty, looked at in time.
record InForce(String rule, String duty, Census census, RegulationTable table) implements Checkup {

    @Override
    public Map<OrgId, Verdict> check(Round round, Numbers numbers) {
        var verdicts = new HashMap<OrgId, Verdict>();
        census.of(round).stream()
                .filter(line -> line.kind().isGeneral())
                .forEach(line -> verdicts.put(line.id(), new Verdict.Breached("制度库里没有现行的文本，请登记")));
        table.answering(round.county(), duty)
                .forEach(answer -> verdicts.replace(answer.orgId(), verdict(answer.reviewOn(), round.on())));
        return verdicts;
    }

    private static Verdict verdict(LocalDate reviewOn, LocalDate on) {
        return on.isAfter(reviewOn)
                ? new Verdict.Breached("应在 %s 前复核，请修订或重新登记现行文本".formatted(reviewOn), reviewOn)
                : new Verdict.Due(reviewOn.plusDays(1), "请在 %s 前复核是否仍然适用".formatted(reviewOn));
    }
}
