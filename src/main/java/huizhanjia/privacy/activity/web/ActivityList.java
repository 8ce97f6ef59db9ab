package huizhanjia.privacy.activity.web;

import huizhanjia.privacy.activity.Activity;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/privacy/activities` prints.
///
/// @param may whether the post may register one
public record ActivityList(List<Row> rows, boolean may) implements Page {

    @Override
    public String title() {
        return "处理活动与影响评估";
    }

    /// One activity.
    public record Row(Activity activity, String union, String state, boolean late) {}
}
