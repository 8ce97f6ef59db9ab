package huizhanjia.supervision.web;

import huizhanjia.supervision.SupervisionOrder;
import huizhanjia.supervision.SupervisionStep;
import huizhanjia.ui.Form;
import huizhanjia.ui.TypedPage;
import java.util.List;

/// One order and the steps the post in use may take.
public record SupervisionOrderPage(
        SupervisionOrder order, String orgName, String askerName, List<SupervisionStep> open, Form form)
        implements TypedPage {

    @Override
    public String title() {
        return "督办 · " + orgName;
    }
}
