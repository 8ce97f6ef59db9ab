package huizhanjia.election.officer;

import huizhanjia.election.ElectionTimes;
import huizhanjia.election.rules.VacancyFilledInTime;
import huizhanjia.law.Verdict;
import huizhanjia.org.committee.VacantChair;
import java.time.LocalDate;

/// A vacant chair and by when it must be filled.
///
/// @param months within which
public record Vacancy(VacantChair chair, int months, LocalDate dueOn, Verdict verdict) {

    /// A chair judged by some times on a day.
    static Vacancy of(VacantChair chair, ElectionTimes.Times times, LocalDate on) {
        var due = times.vacancyDue(chair.since(), chair.isOfEnterprise());
        return new Vacancy(chair, times.vacancy(chair.isOfEnterprise()), due, judge(chair.since(), due, on));
    }

    /// How a chair stands that is vacant since a day and due by another.
    static Verdict judge(LocalDate since, LocalDate due, LocalDate on) {
        return new VacancyFilledInTime().judge(new VacancyFilledInTime.Vacant(since, due), on);
    }

    /// Whether half of the time is over, or all of it.
    static boolean isPressing(Verdict verdict) {
        return verdict instanceof Verdict.Due || verdict instanceof Verdict.Breached;
    }

    /// Whether the time is over.
    public boolean isLate() {
        return verdict instanceof Verdict.Breached;
    }

    /// As printed.
    public String state() {
        return switch (verdict) {
            case Verdict.Breached late -> "逾期未补选";
            case Verdict.Due soon -> "期限已过半";
            case Verdict.Met met -> "在期限内";
            case Verdict.NotApplicable none -> "";
            case Verdict.Unknown unknown -> "";
            case Verdict.Owed owed -> "";
        };
    }

    /// The class of its tag in the style sheet.
    public String look() {
        return isLate() ? "late" : verdict instanceof Verdict.Due ? "soon" : "";
    }
}
