package huizhanjia.member.survey;

import huizhanjia.law.Checkup;
import huizhanjia.law.Verdict;
import huizhanjia.org.rules.CommitteeFrom25Members;
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
