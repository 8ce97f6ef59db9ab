package huizhanjia.compliance.review;

import huizhanjia.compliance.Status;
import huizhanjia.compliance.VerdictRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What changed between two reports of one organisation.
///
/// @param since the day of the earlier one
/// @param figures its five numbers
/// @param better what stands better than then
/// @param late what became overdue since
record ReviewProgress(LocalDate since, Figures figures, List<Turn> better, List<Turn> late) {

    static ReviewProgress between(Review earlier, Review review) {
        var before = earlier.lines().stream()
                .collect(Collectors.toMap(
                        VerdictRow::duty, line -> line.judgement().status()));
        var turns = review.lines().stream()
                .filter(line -> before.containsKey(line.duty()))
                .map(line -> new Turn(
                        line.duty(),
                        Objects.requireNonNull(before.get(line.duty())),
                        line.judgement().status()))
                .toList();
        return new ReviewProgress(
                earlier.on(), earlier.figures(), some(turns, Turn::isBetter), some(turns, Turn::isNewlyLate));
    }

    private static List<Turn> some(List<Turn> turns, Predicate<Turn> which) {
        return turns.stream().filter(which).toList();
    }

    /// One duty then and now.
    record Turn(String duty, Status before, Status after) {

        /// What is not owed any more is not an achievement.
        boolean isBetter() {
            return after != Status.NOT_APPLICABLE && before != Status.NOT_APPLICABLE && after.compareTo(before) > 0;
        }

        boolean isNewlyLate() {
            return after.isOverdue() && !before.isOverdue();
        }
    }
}
