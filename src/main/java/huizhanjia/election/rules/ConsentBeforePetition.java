package huizhanjia.election.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// Before the superior is asked to let a chair go, the own committee has consented in words; silence is no consent.
@Cites(law = "trade-union-law-2021", article = "第十八条", quote = "应当征得本级工会委员会和上一级工会的同意")
public final class ConsentBeforePetition implements Rule<ConsentBeforePetition.Consent> {

    @Override
    public Verdict judge(Consent consent, LocalDate on) {
        if (consent.meeting().isBlank()) {
            return new Verdict.Breached("任期未满调动主席、副主席，须先经本级工会委员会同意，请写明会议名称");
        }
        return consent.on().isAfter(on)
                ? new Verdict.Breached("本级委员会的会议日期 %s 还没有到".formatted(consent.on()))
                : new Verdict.Met();
    }

    /// What the own committee decided.
    ///
    /// @param meeting its name; empty text while none was held
    public record Consent(String meeting, LocalDate on) {}
}
