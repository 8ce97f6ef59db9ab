package huizhanjia.organizing.web;

import huizhanjia.organizing.lead.Lead;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.time.LocalDate;
import java.util.List;

/// What `/leads/mine` prints.
public record AssignedList(LocalDate today, List<Row> rows, PageLinks links) implements Page {

    @Override
    public String title() {
        return "指派给我的单位";
    }

    /// One firm.
    ///
    /// @param place where it lies
    public record Row(Lead lead, String place) {}
}
