package huizhanjia.desk.web;

import huizhanjia.desk.Desks;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.ui.MenuItem;
import huizhanjia.ui.Pages;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/`: the desk, where every day begins.
@Controller
@Needs("desk:read")
class DeskPages {

    private final Desks desks;
    private final Clock clock;

    DeskPages(Desks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView show(Actor actor) {
        var doors = MenuItem.ALL.stream()
                .filter(item -> actor.may(item.permission()) && !item.href().equals("/"))
                .toList();
        return Pages.show(
                "desk/web/show",
                new DeskPage(actor.clerkName(), actor.post(), LocalDate.now(clock), desks.of(actor), doors));
    }
}
