package huizhanjia.compliance;

import huizhanjia.compliance.Reminder.Kind;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What has to be said of a judging. Pure.
///
/// @param superiors the organisation above each; the top has none
record Reminding(Map<OrgId, OrgId> superiors, LocalDate on) {

    private static final Set<Long> DAYS_AHEAD = Set.of(30L, 15L, 7L, 1L);
    private static final Set<Status> RED = Set.of(Status.OVERDUE_RED, Status.FORBIDDEN);

    /// @param said everything that was judged
    /// @param turned those of it that stood otherwise before
    List<Reminder> of(List<VerdictRow> said, List<VerdictRow> turned) {
        var ahead = said.stream().filter(this::isAhead).map(row -> reminder(row, row.org(), Kind.AHEAD));
        var late = turned.stream()
                .filter(row -> row.judgement().status().isOverdue())
                .map(row -> reminder(row, row.org(), Kind.LATE));
        var escalated = turned.stream()
                .filter(row -> RED.contains(row.judgement().status()))
                .flatMap(row -> Stream.ofNullable(superiors.get(row.org()))
                        .map(superior -> reminder(row, superior, Kind.ESCALATED)));
        return Stream.of(ahead, late, escalated).flatMap(each -> each).toList();
    }

    private boolean isAhead(VerdictRow row) {
        var status = row.judgement().status();
        var due = row.judgement().due();
        return due != null
                && status.isOpen()
                && !status.isOverdue()
                && DAYS_AHEAD.contains(ChronoUnit.DAYS.between(on, due));
    }

    private Reminder reminder(VerdictRow row, OrgId audience, Kind kind) {
        return new Reminder(
                on,
                audience,
                row.org(),
                row.duty(),
                kind,
                row.judgement().due(),
                row.judgement().finding());
    }
}
