package huizhanjia.paper.web;

import huizhanjia.attachment.Slot;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// The form of a document that came in.
public record ReceivingPage(DocumentFields typed, Problems problems) implements FormPage {

    @Override
    public String title() {
        return "登记来文";
    }

    public List<Slot> slots() {
        return List.of(Slot.of("", "来文扫描件", 0));
    }
}
