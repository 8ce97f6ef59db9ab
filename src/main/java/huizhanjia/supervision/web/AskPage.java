package huizhanjia.supervision.web;

import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;

/// The form of a new matter.
public record AskPage(String orgName, AskForm form, Problems problems) implements FormPage {

    @Override
    public String title() {
        return "督办 · " + orgName;
    }
}
