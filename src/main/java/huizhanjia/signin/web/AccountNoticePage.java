package huizhanjia.signin.web;

import huizhanjia.access.Handover;
import huizhanjia.kernel.Days;
import huizhanjia.ui.Page;
import java.util.List;

/// What administrators did to the clerk's account since the clerk was last told.
public record AccountNoticePage(List<Handover> untold) implements Page {

    public AccountNoticePage {
        untold = List.copyOf(untold);
    }

    /// Who, in which post, and when.
    public static String told(Handover.Hand hand) {
        return "%s　%s　%s"
                .formatted(
                        hand.post(),
                        hand.name(),
                        Days.minute(hand.at().atZone(Days.CHINA).toLocalDateTime()));
    }

    @Override
    public String title() {
        return "账户变动提示";
    }
}
