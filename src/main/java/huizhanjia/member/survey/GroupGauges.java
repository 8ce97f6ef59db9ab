package huizhanjia.member.survey;

import huizhanjia.law.Gauge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The groups the policy names, under their codes in the register of duties.
@Configuration(proxyBeanMethods = false)
class GroupGauges {

    @Bean
    Gauge migrants(Survey survey) {
        return new GroupGauge("MEM-11", "农民工会员", survey, Groups::migrants);
    }

    @Bean
    Gauge eightGroups(Survey survey) {
        return new GroupGauge("MEM-13", "八大群体会员", survey, Groups::eight);
    }

    @Bean
    Gauge newForms(Survey survey) {
        return new GroupGauge("MEM-14", "新就业形态会员", survey, Groups::newForms);
    }
}
