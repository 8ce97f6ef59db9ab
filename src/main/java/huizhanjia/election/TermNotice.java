package huizhanjia.election;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.term.TermLine;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody was told that the term of a union ends (换届提醒).
///
/// @param endsOn the end it speaks of, an approved extension counted in
/// @param superior told too; null while only the union itself is
/// @param countyUnion told too; null until the last month
public record TermNotice(
        String county,
        OrgId org,
        LocalDate endsOn,
        NoticeStep step,
        @Nullable OrgId superior,
        @Nullable OrgId countyUnion,
        LocalDate raisedOn) {

    /// What has to be said on the day; nothing while the end is far.
    static Optional<TermNotice> of(TermLine.Nearing nearing, LocalDate on) {
        var line = nearing.line();
        var ends = line.endsOn();
        return ends == null
                ? Optional.empty()
                : NoticeStep.reached(line.daysLeft(on))
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
