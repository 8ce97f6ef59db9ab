package huizhanjia.org.web;

import huizhanjia.kernel.Excerpt;
import huizhanjia.org.Org;
import huizhanjia.org.OrgLine;
import huizhanjia.org.OrgSpell;
import huizhanjia.org.term.TermLine;
import huizhanjia.org.term.TermState;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.ui.Page;
import java.time.LocalDate;
import java.util.List;

/// What `/orgs/{org}` prints.
///
/// @param on the day terms and certificates are measured against
/// @param term with the extensions a superior has granted
/// @param path from the top of the scope
/// @param place where it lies, in full
/// @param members counted in it and everything below; -1 when nobody counts members here
/// @param history of its names, heads, terms and parents
/// @param timeline of what was done to it here
public record OrgPage(
        Org org,
        LocalDate on,
        TermLine term,
        List<OrgLine.Step> path,
        String place,
        long members,
        List<OrgSpell> history,
        Excerpt<TimelineEntry> timeline,
        Powers powers)
        implements Page {

    private static final int SOON_DAYS = 90;

    @Override
    public String title() {
        return org.name();
    }

    /// What the post in use may do here.
    public record Powers(boolean found, boolean edit, boolean seeMembers) {}

    /// How the term stands.
    public TermState termState() {
        return term.state(on);
    }

    /// Whether the term wants a word at the head of the page.
    public boolean isTermPressing() {
        return switch (termState()) {
            case OVERDUE, EXTENDED, ENDING -> true;
            case NORMAL, UNKNOWN -> false;
        };
    }

    /// How the certificate stands: empty text, 已过期 or 将到期.
    public String certificateState() {
        var legal = org.particulars().legalPerson();
        var until = legal == null ? null : legal.untilOn();
        if (until == null || on.plusDays(SOON_DAYS).isBefore(until.plusDays(1))) {
            return "";
        }
        return on.isAfter(until) ? "已过期" : "将到期";
    }
}
