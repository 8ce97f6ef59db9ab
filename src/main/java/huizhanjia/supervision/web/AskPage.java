package huizhanjia.supervision.web;

import huizhanjia.ui.Form;
import huizhanjia.ui.TypedPage;

/// The form of a new order.
public record AskPage(String orgName, Form form) implements TypedPage {

    @Override
    public String title() {
        return "督办 · " + orgName;
    }
}
