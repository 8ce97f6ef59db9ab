package huizhanjia.org.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import huizhanjia.org.committee.CommitteeSeat;
import huizhanjia.org.committee.Office;
import java.time.LocalDate;

/// A chair or deputy is moved during the term by consent of the own committee and of the superior only.
@Cites(law = "trade-union-law-2021", article = "第十八条", quote = "因工作需要调动时，应当征得本级工会委员会和上一级工会的同意。")
public final class TransferNeedsTwoConsents implements Rule<TransferNeedsTwoConsents.Leaving> {

    @Override
    public Verdict judge(Leaving leaving, LocalDate on) {
        var vacancy = leaving.vacancy();
        var speaks = leaving.office().isProtected()
                && vacancy.reason() == CommitteeSeat.Reason.MOVED
                && vacancy.on().isBefore(leaving.termEndsOn());
        if (!speaks) {
            return new Verdict.NotApplicable();
        }
        if (vacancy.consent().isBlank()) {
            return new Verdict.Breached(
                    "%s任期未满，调动须先征得本级工会委员会同意，请写明会议和日期".formatted(leaving.office().label()));
        }
        if (vacancy.documentNumber().isBlank()) {
            return new Verdict.Breached(
                    "%s任期未满，调动还须征得上一级工会同意，请填写复函文号".formatted(leaving.office().label()));
        }
        return new Verdict.Met();
    }

    /// Somebody about to leave an office.
    public record Leaving(Office office, LocalDate termEndsOn, CommitteeSeat.Vacancy vacancy) {}
}
