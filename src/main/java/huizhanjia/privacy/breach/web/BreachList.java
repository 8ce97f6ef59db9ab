package huizhanjia.privacy.breach.web;

import huizhanjia.privacy.breach.Breach;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.List;

/// What `/privacy/breaches` prints.
public record BreachList(List<Row> rows, PageLinks links) implements Page {

    @Override
    public String title() {
        return "泄露事件";
    }

    /// One leak.
    public record Row(Breach breach, String union, List<Breach.Clock> clocks, boolean late) {}
}
