package huizhanjia.paper.web;

import huizhanjia.paper.register.Receipt;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.List;

/// What came in, the newest first.
///
/// @param q what was looked for
/// @param year four digits; empty text for any
public record ReceiptList(
        String q, String year, List<Receipt> receipts, PageLinks links, boolean mayDraft, boolean mayManage)
        implements Page {

    @Override
    public String title() {
        return "收文";
    }
}
