package huizhanjia.desk.web;

import huizhanjia.desk.Card;
import huizhanjia.desk.Todo;
import huizhanjia.ui.MenuItem;
import huizhanjia.ui.Page;
import java.time.LocalDate;
import java.util.List;

/// What `/` prints.
///
/// @param todos petitions to decide and duties of the post's own union that press, the nearest day first
/// @param doors where the post in use may go
public record DeskPage(
        String clerk, String post, LocalDate today, List<Card> cards, List<Todo> todos, List<MenuItem> doors)
        implements Page {

    @Override
    public String title() {
        return "工作台";
    }
}
