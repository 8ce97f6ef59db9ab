package huizhanjia.member.roll.web;

import huizhanjia.member.roll.PastQuery;
import huizhanjia.member.roll.web.StatisticsPage.Figure;
import huizhanjia.member.roll.web.StatisticsPage.Panel;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Problems;
import java.util.List;

/// What `/members/past` prints.
///
/// @param union as it is called today
/// @param chosen what the list is narrowed to, as printed; empty text for everybody
public record PastRollPage(
        PastQuery query,
        String union,
        String chosen,
        List<Figure> totals,
        List<Panel> panels,
        List<Row> rows,
        PageLinks links,
        Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return union + " · " + query.on() + " 的会员";
    }

    /// One person as printed.
    ///
    /// @param href empty text where the post may not see the person as of today
    /// @param age empty text where the birth is not known
    /// @param until until when the belonging held and how it ended
    public record Row(
            String name,
            String href,
            String sex,
            String age,
            String union,
            String standing,
            String since,
            String until) {}
}
