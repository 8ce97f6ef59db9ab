package huizhanjia.privacy.activity;

import huizhanjia.privacy.Signed;
import java.time.LocalDate;

/// What was weighed before data is handled (个人信息保护影响评估).
///
/// @param document the number of the report
/// @param nextOn when it is weighed again
public record Assessment(
        LocalDate on, String risks, String measures, Result result, String document, LocalDate nextOn, Signed signed) {

    /// What came of it.
    public enum Result {
        GO("可以开展"),
        GO_WITH_MEASURES("采取措施后可以开展"),
        STOP("不得开展");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }

    /// The last day its report must be kept.
    public LocalDate keptUntil(int years) {
        return on.plusYears(years);
    }
}
