package huizhanjia.org.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The chair does not sit in the commission that audits the union's money.
@Cites(law = "工会基层组织选举工作条例", article = "第三十四条", confidence = Confidence.REMEMBERED_HIGH)
public final class AuditorsAreNotTheAudited implements Rule<AuditorsAreNotTheAudited.Names> {

    @Override
    public Verdict judge(Names names, LocalDate on) {
        return names.chairs().stream()
                .filter(names.auditors()::contains)
                .findFirst()
                .<Verdict>map(name -> new Verdict.Breached("“%s”是本级工会主席，不能担任同级经审委员；确系重名的请加注区分".formatted(name)))
                .orElseGet(Verdict.Met::new);
    }

    /// Who audits, and who leads what is audited.
    public record Names(Set<String> auditors, List<String> chairs) {

        public Names {
            auditors = Set.copyOf(auditors);
            chairs = List.copyOf(chairs);
        }
    }
}
