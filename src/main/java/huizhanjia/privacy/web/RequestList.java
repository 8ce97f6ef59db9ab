package huizhanjia.privacy.web;

import huizhanjia.privacy.asking.PersonRequest;
import huizhanjia.ui.Page;
import java.time.LocalDate;
import java.util.List;

/// What `/privacy/requests` prints: those that wait first.
public record RequestList(List<Row> waiting, List<Row> answered) implements Page {

    @Override
    public String title() {
        return "权利请求";
    }

    /// One request.
    ///
    /// @param by the last day for the answer
    public record Row(PersonRequest request, String name, String union, LocalDate by, boolean late) {}
}
