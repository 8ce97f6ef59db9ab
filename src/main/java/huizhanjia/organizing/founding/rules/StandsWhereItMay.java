package huizhanjia.organizing.founding.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// A union stands under a union that may have one of its kind below it (ORG-09).
@Cites(law = "trade-union-law-2021", article = "第十一条", quote = "企业职工较多的乡镇、城市街道，可以建立基层工会的联合会。")
public final class StandsWhereItMay implements Rule<FoundingFacts> {

    @Override
    public Verdict judge(FoundingFacts founding, LocalDate on) {
        return founding.kind().mayStandUnder(founding.parent())
                ? new Verdict.Met()
                : new Verdict.Breached("%s不能直接设在%s之下，请重新选择上级工会"
                        .formatted(founding.kind().label(), founding.parent().label()));
    }
}
