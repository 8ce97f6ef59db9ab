package huizhanjia.org.web;

import huizhanjia.kernel.Excerpt;
import huizhanjia.org.ending.EndedOrg;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.ui.Page;

/// What `/orgs/{org}` prints of an organisation that ended: to be read, and no more.
///
/// @param place where it lay, in full
public record EndedOrgPage(EndedOrg life, String place, Excerpt<TimelineEntry> timeline) implements Page {

    @Override
    public String title() {
        return life.org().name();
    }

    /// The last day on which it lived.
    public String lastDay() {
        return life.ending().on().minusDays(1).toString();
    }
}
