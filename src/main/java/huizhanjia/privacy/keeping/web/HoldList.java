package huizhanjia.privacy.keeping.web;

import huizhanjia.privacy.keeping.Hold;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What `/audits/holds` prints: what is held, what was, and the next hold.
public record HoldList(List<Row> rows, List<Choice> kinds, HoldForm form, Problems problems) implements FormPage {

    @Override
    public String title() {
        return "保全";
    }

    /// One hold.
    ///
    /// @param kind as printed
    /// @param may whether the post may let it go
    public record Row(Hold hold, String kind, boolean may) {}
}
