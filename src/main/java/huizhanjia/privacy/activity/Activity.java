package huizhanjia.privacy.activity;

import huizhanjia.privacy.Handler;
import huizhanjia.privacy.Signed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that is done with personal data (处理活动).
///
/// @param version the newest counts
/// @param ended whether it is done no more
/// @param assessments the newest first
public record Activity(
        UUID id,
        Handler handler,
        int version,
        Particulars particulars,
        boolean ended,
        Signed signed,
        List<Assessment> assessments) {

    public Activity {
        assessments = List.copyOf(assessments);
    }

    /// What it is.
    ///
    /// @param kinds which kinds of data
    /// @param keeping for how long, and where that stands written
    /// @param receivers who else gets them; empty text for nobody
    public record Particulars(
            String title,
            String kinds,
            String purpose,
            LawfulBasis basis,
            Sensitivity sensitivity,
            String keeping,
            String receivers) {

        /// Whether nothing that must be said is left out.
        boolean isWhole() {
            return !(title.isBlank() || kinds.isBlank() || purpose.isBlank() || keeping.isBlank());
        }

        /// Whether it is weighed beforehand: sensitive data, and whatever others get (第五十五条).
        public boolean isWeighed() {
            return sensitivity.isWeighed() || !receivers.isBlank();
        }
    }

    /// How an assessment stands on a day.
    public String state(LocalDate on) {
        var last = last();
        if (ended) {
            return "已停止";
        }
        if (last == null) {
            return particulars.isWeighed() ? "待评估" : "不需评估";
        }
        return isLate(on) ? "复评逾期" : last.result().label();
    }

    /// Whether it should have been weighed, or weighed again, by now.
    public boolean isLate(LocalDate on) {
        var last = last();
        return !ended && (last == null ? particulars.isWeighed() : on.isAfter(last.nextOn()));
    }

    private @Nullable Assessment last() {
        return assessments.isEmpty() ? null : assessments.getFirst();
    }

    /// What the trail calls it.
    public String subject() {
        return "processing:" + id;
    }
}
