package huizhanjia.privacy.breach.web;

import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// One leak, its clocks and the next step.
///
/// @param kinds the steps the post may take now; none where it may take none
public record BreachPage(BreachList.Row row, List<Choice> kinds, BreachStepForm form, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "泄露事件 · " + row.union();
    }
}
