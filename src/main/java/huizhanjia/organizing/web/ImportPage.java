package huizhanjia.organizing.web;

import huizhanjia.intake.Roster;
import huizhanjia.ui.Page;
import java.util.List;

/// What `/firms/import` prints: the lists a county gets.
public record ImportPage(List<Roster> rosters) implements Page {

    @Override
    public String title() {
        return "导入单位名单";
    }
}
