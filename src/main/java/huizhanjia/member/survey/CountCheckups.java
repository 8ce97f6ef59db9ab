package huizhanjia.member.survey;

import huizhanjia.law.Checkup;
import huizhanjia.law.Verdict;
import huizhanjia.org.rules.CommitteeFrom25Members;
import huizhanjia.parameter.Parameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The rules that ask how many members a union has, under their codes in the register of duties.
@Configuration(proxyBeanMethods = false)
class CountCheckups {

    /// From twenty-five members an organiser is not enough.
    @Bean
    Checkup committee(Survey survey) {
        var rule = new CommitteeFrom25Members();
        return new CountCheckup(
                "ORG-01", survey, (union, counted, round) -> rule.judge(union.facts(counted.members()), round.on()));
    }

    /// From ten women a committee of women workers; the roster does not tell whether there is one.
    @Bean
    Checkup women(Survey survey, Parameters parameters) {
        return new CountCheckup("ORG-06", survey, (union, counted, round) -> {
            var from = parameters
                    .at("org.women.min", round.county(), round.on())
                    .orElseThrow()
                    .number()
                    .longValueExact();
            return union.kind().hasCommittee() && !union.kind().isGeneral() && counted.women() >= from
                    ? new Verdict.Owed("女会员 %d 人，满 %d 人".formatted(counted.women(), from))
                    : new Verdict.NotApplicable();
        });
    }

    /// Nobody younger than sixteen is a worker.
    @Bean
    Checkup young(Survey survey) {
        return new CountCheckup(
                "MEM-01",
                survey,
                (union, counted, round) -> counted.young() == 0
                        ? new Verdict.NotApplicable()
                        : new Verdict.Breached("有 %d 名会员按出生日期未满十六周岁，请核对".formatted(counted.young())));
    }
}
