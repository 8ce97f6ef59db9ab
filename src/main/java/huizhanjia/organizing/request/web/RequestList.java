package huizhanjia.organizing.request.web;

import huizhanjia.organizing.request.WorkersRequest;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/foundings/requests` prints.
public record RequestList(List<WorkersRequest> requests) implements Page {

    @Override
    public String title() {
        return "职工建会申请";
    }
}
