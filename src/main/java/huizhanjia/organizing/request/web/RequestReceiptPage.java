package huizhanjia.organizing.request.web;

import huizhanjia.organizing.request.Requests;
import huizhanjia.ui.Page;
import java.util.Optional;

/// What `/found-a-union/{receipt}` prints: the state and nothing else.
public record RequestReceiptPage(String receipt, Optional<Requests.State> state) implements Page {

    @Override
    public String title() {
        return "建会申请进度";
    }
}
