package huizhanjia.trail.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Needs;
import huizhanjia.trail.Trail;
import huizhanjia.trail.TrailLine;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// `/trail`: what happened in the area of the post in use, for those who audit.
@Controller
@Needs("trail:read")
class TrailPages {

    private static final int ROWS = 100;

    private final Trail trail;

    TrailPages(Trail trail) {
        this.trail = trail;
    }

    @GetMapping("/trail")
    ModelAndView list(TrailSearch asked, Actor actor) {
        var sought = new Trail.Sought(
                asked.q(),
                Days.typed(asked.from()).orElse(null),
                Days.typed(asked.until()).orElse(null),
                asked.before());
        var lines = actor.may("trail:verify")
                ? trail.searchArea(actor.scope(), sought, ROWS + 1)
                : trail.search(actor.scope(), sought, ROWS + 1);
        var shown = lines.subList(0, Math.min(ROWS, lines.size()));
        var links = links(asked, shown, lines.size() > ROWS);
        return Pages.show(
                "trail/web/list",
                new TrailPage(
                        asked.q(), asked.from(), asked.until(), List.copyOf(shown), links, actor.may("trail:verify")));
    }

    private static PageLinks links(TrailSearch asked, List<TrailLine> shown, boolean hasMore) {
        var here = UriComponentsBuilder.fromPath("/trail")
                .queryParam("q", "{q}")
                .queryParam("from", "{from}")
                .queryParam("until", "{until}");
        var typed = Map.of("q", asked.q(), "from", asked.from(), "until", asked.until());
        var next = hasMore
                ? here.cloneBuilder()
                        .queryParam("before", shown.getLast().id())
                        .encode()
                        .buildAndExpand(typed)
                        .toUriString()
                : "";
        var first = asked.before() == null
                ? ""
                : here.encode().buildAndExpand(typed).toUriString();
        return new PageLinks(first, next, shown.size(), 0);
    }
}
