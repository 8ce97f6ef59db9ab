package huizhanjia.election.officer;

import huizhanjia.election.ElectionTimes;
import huizhanjia.election.rules.TrainedWithinAYear;
import huizhanjia.law.Verdict;
import huizhanjia.org.committee.OfficeHolder;
import java.time.LocalDate;
import java.util.List;

/// Somebody new in office, and whether he or she was trained.
///
/// @param dueOn by when
public record Trainee(OfficeHolder holder, LocalDate dueOn, List<Training> trainings, Verdict verdict) {

    public Trainee {
        trainings = List.copyOf(trainings);
    }

    /// Somebody new in office with the courses taken, before the time is known.
    record Fresh(OfficeHolder holder, List<Training> trainings) {

        /// Judged by the time on a day.
        Trainee within(ElectionTimes.Times times, LocalDate on) {
            var due = times.trainingDue(holder.from());
            var fresh = new TrainedWithinAYear.Fresh(holder.from(), due, !trainings.isEmpty());
            return new Trainee(holder, due, trainings, new TrainedWithinAYear().judge(fresh, on));
        }
    }

    /// Whether the day passed.
    public boolean isLate() {
        return verdict instanceof Verdict.Breached;
    }

    /// As printed.
    public String state() {
        if (!trainings.isEmpty()) {
            return "已培训";
        }
        return isLate() ? "逾期未训" : "待培训";
    }
}
