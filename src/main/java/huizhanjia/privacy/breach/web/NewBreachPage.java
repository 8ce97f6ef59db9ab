package huizhanjia.privacy.breach.web;

import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// The form of a leak.
public record NewBreachPage(BreachForm form, List<Choice> levels, Problems problems) implements FormPage {

    @Override
    public String title() {
        return "登记泄露事件";
    }
}
