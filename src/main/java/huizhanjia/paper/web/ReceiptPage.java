package huizhanjia.paper.web;

import huizhanjia.attachment.Slot;
import huizhanjia.kernel.Excerpt;
import huizhanjia.paper.register.Receipt;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.ui.Page;
import java.util.List;

/// One document that came in.
public record ReceiptPage(Receipt receipt, String orgName, List<Slot> scan, Excerpt<TimelineEntry> timeline)
        implements Page {

    @Override
    public String title() {
        return receipt.content().title();
    }
}
