package huizhanjia.org.census;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// Whoever holds the certificate of a legal person renews it before it runs out (LEG-03).
@Cites(law = "基层工会法人登记管理办法（2020）", article = "第二十七条", confidence = Confidence.QUOTED)
final class CertificateInForce implements Rule<CensusLine> {

    @Override
    public Verdict judge(CensusLine org, LocalDate on) {
        var certificate = org.legalPerson();
        if (certificate == null) {
            return new Verdict.NotApplicable();
        }
        var until = certificate.untilOn();
        if (until == null) {
            return new Verdict.Unknown("填了法人资格证书号，没有填有效期，请在组织资料中补上");
        }
        return on.isAfter(until)
                ? new Verdict.Breached("法人资格证书 %s 到期，尚未换领".formatted(until), until)
                : new Verdict.Due(until, "法人资格证书有效期至 %s，请在期满前申请换领".formatted(until));
    }
}
