package huizhanjia.privacy.web;

import huizhanjia.kernel.Excerpt;
import huizhanjia.privacy.asking.PersonRequest;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.time.LocalDate;

/// What `/privacy/requests` prints: those that wait first.
public record PersonRequestList(Excerpt<Row> waiting, Excerpt<Row> answered) implements Page {

    @Override
    public String title() {
        return "权利请求";
    }

    public PageLinks waitingLinks() {
        return PageLinks.of(waiting, "/privacy/requests");
    }

    public PageLinks answeredLinks() {
        return PageLinks.of(answered, "/privacy/requests", "answered");
    }

    /// One request.
    ///
    /// @param by the last day for the answer
    public record Row(PersonRequest request, String name, String union, LocalDate by, boolean late) {}
}
