package huizhanjia.member.survey;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Checkup;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.law.Verdict;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Whether the members of a union and below are kept by their real names (MEM-REALNAME): numbers with a right check
/// digit are asked for at the door, so what can be wrong is what is missing and what is claimed twice.
@Component
class RealNameCheckup implements Checkup {

    private final Survey survey;

    RealNameCheckup(Survey survey) {
        this.survey = survey;
    }

    @Override
    public String rule() {
        return "MEM-REALNAME";
    }

    @Override
    public Map<OrgId, Verdict> check(Round round, Numbers numbers) {
        return survey.pyramid(round).sums(survey.own(round), Counted::plus).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> verdict(entry.getValue())));
    }

    private static Verdict verdict(Counted counted) {
        if (counted.complete() == counted.members() && counted.disputed() == 0) {
            return new Verdict.Met();
        }
        var rate = counted.members() == 0 ? 100 : counted.complete() * 100.0 / counted.members();
        return new Verdict.Breached("会员 %d 人，实名资料齐全 %.1f%%：缺手机号 %d 人，缺出生日期 %d 人，缺就业状况 %d 人；查重待处理 %d 件"
                .formatted(
                        counted.members(),
                        rate,
                        counted.noPhone(),
                        counted.noBirth(),
                        counted.noEmployment(),
                        counted.disputed()));
    }
}
