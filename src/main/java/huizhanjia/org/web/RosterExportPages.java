package huizhanjia.org.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.org.roster.RosterExport;
import huizhanjia.sheet.SheetWriter;
import huizhanjia.ui.Download;
import huizhanjia.vault.Outbox;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/orgs/export`: the organisations the page lists as a roster that can come in again, all of them.
@Controller
@Needs("org:read")
class RosterExportPages {

    private final RosterExport roster;
    private final Outbox outbox;
    private final Clock clock;

    RosterExportPages(RosterExport roster, Outbox outbox, Clock clock) {
        this.roster = roster;
        this.outbox = outbox;
        this.clock = clock;
    }

    @GetMapping("/orgs/export")
    void export(OrgFilter filter, Actor actor, HttpServletResponse response) throws IOException {
        var query = filter.query(filter.selected(actor), LocalDate.now(clock));
        outbox.send(
                out -> {
                    try (var sheet = SheetWriter.xlsx(out, roster.head(actor))) {
                        roster.write(actor.scope(), query, sheet);
                    }
                },
                () -> Download.begin(response, "工会组织名册.xlsx"));
    }
}
