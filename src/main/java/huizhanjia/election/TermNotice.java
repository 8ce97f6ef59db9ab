package huizhanjia.election;

import static java.time.temporal.ChronoUnit.DAYS;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Numbers;
import huizhanjia.org.term.TermLine;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody was told that the term of a union ends (换届提醒).
///
/// @param endsOn the end it speaks of, an approved extension counted in
/// @param superior told too; null while only the union itself is
/// @param countyUnion told too; null until the last step
public record TermNotice(
        String county,
        OrgId org,
        LocalDate endsOn,
        NoticeStep step,
        @Nullable OrgId superior,
        @Nullable OrgId countyUnion,
        LocalDate raisedOn) {

    /// How near the end was when it was said, as printed.
    public String label() {
        return step == NoticeStep.ENDED ? "已届满" : "届满前 %d 天".formatted(DAYS.between(raisedOn, endsOn));
    }

    /// What has to be said on the day; nothing while the end is far.
    static Optional<TermNotice> of(TermLine.Nearing nearing, Numbers numbers, LocalDate on) {
        var line = nearing.line();
        var ends = line.endsOn();
        return ends == null
                ? Optional.empty()
                : NoticeStep.reached(line.daysLeft(on), numbers)
                        .map(step -> new TermNotice(
                                line.county(),
                                line.id(),
                                ends,
                                step,
                                step.tellsSuperior() ? line.superior() : null,
                                step.tellsCounty() ? nearing.countyUnion() : null,
                                on));
    }
}
