package huizhanjia.task.web;

import huizhanjia.kernel.Needs;
import huizhanjia.task.Breakdowns;
import huizhanjia.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What broke down in the background, for the system administrator.
@Needs("task:watch")
@Controller
class BreakdownPages {

    private final Breakdowns breakdowns;

    BreakdownPages(Breakdowns breakdowns) {
        this.breakdowns = breakdowns;
    }

    @GetMapping("/breakdowns")
    ModelAndView list() {
        return Pages.show("task/web/breakdowns", new BreakdownList(breakdowns.open()));
    }
}
