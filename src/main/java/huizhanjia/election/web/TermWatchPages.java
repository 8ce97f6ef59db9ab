package huizhanjia.election.web;

import huizhanjia.election.TermNotices;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.term.Terms;
import huizhanjia.ui.Choice;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/elections`: whose term ends when.
@Controller
@Needs("election:read")
class TermWatchPages {

    private static final int ROWS = 50;

    private final Terms terms;
    private final TermNotices notices;
    private final OrgPlaces places;
    private final Clock clock;

    TermWatchPages(Terms terms, TermNotices notices, OrgPlaces places, Clock clock) {
        this.terms = terms;
        this.notices = notices;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/elections")
    ModelAndView list(Typed asked, Actor actor) {
        var filter = TermFilter.of(asked);
        var today = LocalDate.now(clock);
        places.need(actor.scope(), filter.root(actor));
        var query = filter.query(actor);
        var found = terms.list(actor.scope(), query, ROWS + 1);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        var tally = terms.tally(actor.scope(), filter.whole(actor));
        var state = query.state();
        var total = state == null
                ? tally.values().stream().mapToLong(Long::longValue).sum()
                : tally.getOrDefault(state, 0L);
        var links = new PageLinks(
                filter.after().isEmpty() ? "" : filter.withState(filter.state()),
                found.size() > ROWS ? filter.from(shown.getLast().cursor()) : "",
                total,
                0);
        return Pages.show(
                "election/web/list",
                new TermList(
                        filter,
                        today,
                        tally,
                        branches(actor),
                        shown.stream()
                                .map(line -> TermList.Line.of(line, today))
                                .toList(),
                        notices.open(actor.scope()),
                        links));
    }

    private List<Choice> branches(Actor actor) {
        return places.children(actor.scope(), actor.scope().root()).stream()
                .filter(node -> node.childCount() > 0)
                .map(node -> new Choice(node.id().toString(), node.name()))
                .toList();
    }
}
