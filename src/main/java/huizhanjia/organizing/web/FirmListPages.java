package huizhanjia.organizing.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.organizing.Pairs;
import huizhanjia.organizing.Territories;
import huizhanjia.organizing.lead.Leads;
import huizhanjia.ui.Choice;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/firms`: the register, those to win first at its head.
@Controller
@Needs("organizing:read")
class FirmListPages {

    private static final int ROWS = 50;

    private final Leads leads;
    private final Pairs pairs;
    private final Territories territories;
    private final FirmSheet sheet;
    private final Clock clock;

    FirmListPages(Leads leads, Pairs pairs, Territories territories, FirmSheet sheet, Clock clock) {
        this.leads = leads;
        this.pairs = pairs;
        this.territories = territories;
        this.sheet = sheet;
        this.clock = clock;
    }

    @GetMapping("/firms")
    ModelAndView list(FirmFilter filter, Actor actor) {
        var scope = actor.scope();
        var query = filter.query();
        var territory = territories.of(scope);
        var total = leads.count(scope, query);
        var rows = leads.list(scope, query, filter.offset(ROWS), ROWS).stream()
                .map(lead -> new FirmList.Row(
                        lead, territories.name(lead.firm().facts().place().areaCode()), Printed.tags(lead.firm())))
                .toList();
        var links = new PageLinks(
                filter.page() > 1 ? filter.at(1) : "",
                (long) filter.page() * ROWS < total ? filter.at(filter.page() + 1) : "",
                total,
                filter.offset(ROWS) + 1L);
        var townships = Choice.of(territories.townships(territory), area -> area.code(), area -> area.name());
        return Pages.show(
                "organizing/web/list",
                new FirmList(
                        LocalDate.now(clock),
                        filter,
                        rows,
                        links,
                        townships,
                        pairs.open(scope).size(),
                        actor.may("organizing:import"),
                        scope.isWithinCounty(),
                        !territory.isNowhere()));
    }

    @GetMapping("/firms/export")
    void export(FirmFilter filter, Actor actor, HttpServletResponse response) throws IOException {
        sheet.write(filter.query(), actor, response);
    }
}
