package huizhanjia.organizing.request.web;

import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What `/found-a-union` prints.
public record AskingPage(AskingForm form, List<Choice> counties, Problems problems) implements FormPage {

    @Override
    public String title() {
        return "我要建会";
    }
}
