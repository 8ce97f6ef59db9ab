package huizhanjia.access.web;

import huizhanjia.access.Clerk;
import huizhanjia.kernel.Excerpt;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// One clerk.
public record ClerkPage(
        Clerk clerk,
        String org,
        List<AppointmentList.Row> appointments,
        Excerpt<TimelineEntry> timeline,
        Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "用户 " + clerk.name();
    }
}
