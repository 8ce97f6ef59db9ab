package huizhanjia.organizing.founding.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import huizhanjia.org.OrgKind;
import java.time.LocalDate;

/// A federation joins several unions or employers; one alone needs none (ORG-12). The law names no number: two
/// is what the word itself asks.
@Cites(law = "trade-union-law-2021", article = "第十一条", quote = "可以建立基层工会的联合会")
public final class FederationOfTwo implements Rule<FoundingFacts> {

    /// The least a federation can be made of.
    public static final int FROM = 2;

    @Override
    public Verdict judge(FoundingFacts founding, LocalDate on) {
        if (founding.kind() != OrgKind.AREA_FEDERATION && founding.kind() != OrgKind.TRADE_FEDERATION) {
            return new Verdict.NotApplicable();
        }
        return founding.firmCount() >= FROM
                ? new Verdict.Met()
                : new Verdict.Breached("联合会由两家以上单位（工会）组成，现只有 %d 家，请补选单位".formatted(founding.firmCount()));
    }
}
