package huizhanjia.org.census;

import huizhanjia.law.Checkup;
import huizhanjia.law.Rule;
import huizhanjia.org.OrgKind;
import huizhanjia.org.rules.FoundingNeedsParentApproval;
import huizhanjia.org.rules.JointNeedsTwoEmployers;
import huizhanjia.org.rules.OrgFacts;
import huizhanjia.org.rules.TermInForce;
import huizhanjia.org.rules.TermWithinLaw;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The rules that speak of one organisation by itself, under their codes in the register of duties.
@Configuration(proxyBeanMethods = false)
class CensusCheckups {

    private static final Predicate<OrgKind> BELOW_COUNTY = Predicate.not(OrgKind::isGeneral);

    /// A federation of a county, city or province elects on time.
    @Bean
    Checkup ownTerm(Census census) {
        return new CensusCheckup("CTY-01", OrgKind::isGeneral, asFacts(new TermInForce()), census);
    }

    /// So does everybody below.
    @Bean
    Checkup baseTerm(Census census) {
        return new CensusCheckup("ORG-08", BELOW_COUNTY, asFacts(new TermInForce()), census);
    }

    @Bean
    Checkup termYears(Census census) {
        return new CensusCheckup("ORG-08-YEARS", OrgKind::hasCommittee, asFacts(new TermWithinLaw()), census);
    }

    @Bean
    Checkup approval(Census census) {
        return new CensusCheckup("ORG-02", BELOW_COUNTY, asFacts(new FoundingNeedsParentApproval()), census);
    }

    @Bean
    Checkup joint(Census census) {
        return new CensusCheckup("ORG-01-JOINT", BELOW_COUNTY, asFacts(new JointNeedsTwoEmployers()), census);
    }

    @Bean
    Checkup certificate(Census census) {
        return new CensusCheckup("LEG-03", BELOW_COUNTY, new CertificateInForce(), census);
    }

    @Bean
    Checkup fullTimeChair(Census census) {
        return new CensusCheckup("ORG-07", BELOW_COUNTY, new FullTimeChairFrom200(), census);
    }

    private static Rule<CensusLine> asFacts(Rule<OrgFacts> rule) {
        return (line, on) -> rule.judge(line.facts(0), on);
    }
}
