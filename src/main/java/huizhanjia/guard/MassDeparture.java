package huizhanjia.guard;

import huizhanjia.law.Numbers;
import java.util.Set;

/// Members of a union before and after some days.
///
/// @param before counted members so many days ago
/// @param now counted members today
record MassDeparture(long before, long now) {

    /// Whether so many left at once that somebody should look.
    boolean isAlarming(Threshold threshold) {
        var left = before - now;
        return left >= threshold.members() && left * 100 >= before * threshold.percent();
    }

    /// What is told of it.
    String words(Threshold threshold) {
        return "%d 天内会员由 %d 人减到 %d 人，请核查是否借转会撤并工会".formatted(threshold.days(), before, now);
    }

    /// From where on it alarms; defaults of ours: no text names any.
    ///
    /// @param days over which members are compared
    /// @param members how many must have left at least
    /// @param percent of those before
    record Threshold(int days, int members, int percent) {

        private static final String DAYS = "guard.departure.days";
        private static final String MEMBERS = "guard.departure.members";
        private static final String PERCENT = "guard.departure.percent";

        /// The keys of its numbers.
        static final Set<String> KEYS = Set.of(DAYS, MEMBERS, PERCENT);

        static Threshold of(Numbers numbers) {
            return new Threshold(numbers.count(DAYS), numbers.count(MEMBERS), numbers.count(PERCENT));
        }
    }
}
