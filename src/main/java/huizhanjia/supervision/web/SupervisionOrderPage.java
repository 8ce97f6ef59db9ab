package huizhanjia.supervision.web;

import huizhanjia.supervision.SupervisionOrder;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// One matter and the steps the post in use may take.
///
/// @param typed what was typed before it was refused; empty text at first
public record SupervisionOrderPage(
        SupervisionOrder matter,
        String orgName,
        String askerName,
        List<SupervisionOrder.Kind> open,
        String typed,
        Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "督办 · " + orgName;
    }
}
