package huizhanjia.privacy.activity.web;

import huizhanjia.privacy.activity.Activity;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One activity, or the form of a new one.
///
/// @param activity null for a new one
/// @param state how its assessment stands; empty text for a new one
/// @param keptYears how long reports are kept
/// @param may whether the post may change it
public record ActivityPage(
        @Nullable Activity activity,
        String state,
        int keptYears,
        boolean may,
        ActivityForm form,
        AssessmentForm weighing,
        Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return activity == null ? "登记处理活动" : activity.particulars().title();
    }

    /// Where the form goes.
    public String action() {
        return activity == null ? "/privacy/activities" : "/privacy/activities/" + activity.id();
    }

    /// The same with an assessment as it was typed.
    ActivityPage weighing(AssessmentForm typed) {
        return new ActivityPage(activity, state, keptYears, may, form, typed, problems);
    }

    public List<Choice> bases() {
        return ActivityPages.BASES;
    }

    public List<Choice> sensitivities() {
        return ActivityPages.SENSITIVITIES;
    }

    public List<Choice> results() {
        return ActivityPages.RESULTS;
    }
}
