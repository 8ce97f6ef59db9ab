package huizhanjia.organizing.web;

import huizhanjia.intake.Intakes;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/firms/import`: which list is to be brought in; the rest is the way every list goes.
@Controller
@Needs("organizing:import")
class ImportListPages {

    private final Intakes intakes;

    ImportListPages(Intakes intakes) {
        this.intakes = intakes;
    }

    @GetMapping("/firms/import")
    ModelAndView lists(Actor actor) {
        var rosters = intakes.rosters(actor).stream()
                .filter(roster -> roster.permission().equals("organizing:import"))
                .toList();
        return Pages.show("organizing/web/import", new ImportPage(rosters));
    }
}
