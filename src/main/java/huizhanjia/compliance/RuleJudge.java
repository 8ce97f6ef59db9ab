package huizhanjia.compliance;

import huizhanjia.law.Duty;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// Says as a status what a rule said of the facts.
final class RuleJudge {

    private RuleJudge() {}

    static Judgement judge(Duty duty, Verdict verdict, LocalDate on) {
        return switch (verdict) {
            case Verdict.Met met -> Judgement.of(Status.MET, "经核对相符");
            case Verdict.NotApplicable none -> Judgement.of(Status.NOT_APPLICABLE, "本单位不涉及");
            case Verdict.Unknown unknown -> Judgement.of(Status.NO_BASIS, unknown.missing());
            case Verdict.Owed owed -> throw new IllegalArgumentException("evidence decides over " + owed);
            case Verdict.Due due ->
                new Judgement(
                        on.isBefore(due.by().minusDays(duty.rhythm().leadDays())) ? Status.MET : Status.DUE_SOON,
                        null,
                        due.by(),
                        due.finding());
            case Verdict.Breached breached -> breached(duty, breached, on);
        };
    }

    private static Judgement breached(Duty duty, Verdict.Breached breached, LocalDate on) {
        if (!duty.nature().mayBreach()) {
            return new Judgement(Status.IN_PROGRESS, breached.since(), null, breached.finding());
        }
        var since = breached.since();
        if (duty.forbids()) {
            return new Judgement(Status.FORBIDDEN, since, null, breached.finding());
        }
        if (since == null || !duty.isBinding()) {
            return new Judgement(Status.OVERDUE_YELLOW, since, since, breached.finding());
        }
        return new Judgement(Status.lateSince(since, on), since, since, breached.finding());
    }
}
