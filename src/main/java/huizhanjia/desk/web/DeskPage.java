package huizhanjia.desk.web;

import huizhanjia.ui.MenuItem;
import huizhanjia.ui.Page;
import huizhanjia.ui.desk.Pile;
import java.time.LocalDate;
import java.util.List;

/// What `/` prints.
///
/// @param pile what waits for the post
/// @param doors where the post in use may go
public record DeskPage(String clerk, String post, LocalDate today, Pile pile, List<MenuItem> doors) implements Page {

    @Override
    public String title() {
        return "工作台";
    }
}
