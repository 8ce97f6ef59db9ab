package huizhanjia.election.petition;

import huizhanjia.approval.Procedure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The kinds of petitions about terms.
@Configuration(proxyBeanMethods = false)
class RenewalProcedures {

    @Bean
    Procedure electionPetition(RenewalRules rules, Consequences consequences) {
        return new RenewalProcedure(Renewal.ELECTION, rules, consequences);
    }

    @Bean
    Procedure extensionPetition(RenewalRules rules, Consequences consequences) {
        return new RenewalProcedure(Renewal.EXTENSION, rules, consequences);
    }

    @Bean
    Procedure earlyPetition(RenewalRules rules, Consequences consequences) {
        return new RenewalProcedure(Renewal.EARLY, rules, consequences);
    }
}
