package huizhanjia.organizing.request.web;

import huizhanjia.kernel.Excerpt;
import huizhanjia.organizing.request.WorkersRequest;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.List;

/// What `/foundings/requests` prints.
public record RequestList(Excerpt<WorkersRequest> shown) implements Page {

    /// A page of them, those that wait first.
    public List<WorkersRequest> requests() {
        return shown.rows();
    }

    /// Through all of them.
    public PageLinks links() {
        return PageLinks.of(shown, "/foundings/requests");
    }

    @Override
    public String title() {
        return "职工建会申请";
    }
}
