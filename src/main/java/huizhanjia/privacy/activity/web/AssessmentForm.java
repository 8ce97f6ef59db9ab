package huizhanjia.privacy.activity.web;

import huizhanjia.kernel.Days;
import huizhanjia.privacy.activity.Activities;
import huizhanjia.privacy.activity.Assessment;
import huizhanjia.privacy.web.Choices;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was weighed, as typed.
public record AssessmentForm(String on, String risks, String measures, String result, String document, String next) {

    public AssessmentForm(
            @Nullable String on,
            @Nullable String risks,
            @Nullable String measures,
            @Nullable String result,
            @Nullable String document,
            @Nullable String next) {
        this.on = Objects.requireNonNullElse(on, "").strip();
        this.risks = Objects.requireNonNullElse(risks, "");
        this.measures = Objects.requireNonNullElse(measures, "");
        this.result = Objects.requireNonNullElse(result, "");
        this.document = Objects.requireNonNullElse(document, "");
        this.next = Objects.requireNonNullElse(next, "").strip();
    }

    /// Today, and again in a year.
    static AssessmentForm blank(LocalDate today) {
        return new AssessmentForm(
                today.toString(), "", "", "", "", today.plusYears(1).toString());
    }

    Activities.Weighing weighing() {
        return new Activities.Weighing(
                Days.need(on, "评估日期"),
                risks,
                measures,
                Choices.one(Assessment.Result.class, result, "结论"),
                document,
                Days.need(next, "下次复评日期"));
    }
}
