package huizhanjia.election.rules;

import huizhanjia.law.Cites;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// How far the contract of employment of an elected officer runs on by itself (ELE-16).
@Cites(law = "trade-union-law-2021", article = "第十九条", quote = "基层工会专职主席、副主席或者委员自任职之日起，其劳动合同期限自动延长，延长期限相当于其任职期间")
public final class OfficeProtection {

    private OfficeProtection() {}

    /// The last day of the contract.
    public static LocalDate until(Contract contract) {
        var ends = contract.endsOn();
        if (contract.isGrossFault()) {
            return ends;
        }
        var until = contract.isFullTime()
                ? ends.plus(Period.between(
                        contract.office().from(), contract.office().until()))
                : later(ends, contract.office().until());
        var retires = contract.retiresOn();
        return retires == null || !retires.isBefore(until) ? until : later(ends, retires);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /// A contract of somebody elected.
    ///
    /// @param endsOn the last day as agreed
    /// @param retiresOn the day of the lawful age of retirement; null where it is far
    /// @param isGrossFault whether a gross fault of his or her own during the office was found
    public record Contract(
            LocalDate endsOn,
            boolean isFullTime,
            Tenure office,
            @Nullable LocalDate retiresOn,
            boolean isGrossFault) {}

    /// The time in office.
    ///
    /// @param until the end of the term
    public record Tenure(LocalDate from, LocalDate until) {}
}
