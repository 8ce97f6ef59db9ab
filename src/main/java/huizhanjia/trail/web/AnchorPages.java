package huizhanjia.trail.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.trail.AnchorLine;
import huizhanjia.trail.AnchorLines;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/trail/anchors`: the line of the day on paper, checked again from paper, and kept by the superior union.
@Controller
@Needs("trail:verify")
@RequestMapping("/trail/anchors")
class AnchorPages {

    static final String RIGHT = "相符：日志仍是写下这一行时的样子";

    private static final String VIEW = "trail/web/anchors";

    private final AnchorLines anchors;
    private final Clock clock;

    AnchorPages(AnchorLines anchors, Clock clock) {
        this.anchors = anchors;
        this.clock = clock;
    }

    /// The page; with a line that was typed, what the log says of it.
    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String line, Actor actor) {
        var page = page(actor);
        if (line.isBlank()) {
            return Pages.show(VIEW, page);
        }
        try {
            var flaw = anchors.flaw(AnchorLine.typed(line));
            return Pages.show(VIEW, page.with(line, flaw.isEmpty() ? RIGHT : flaw, Problems.NONE));
        } catch (Refused refused) {
            return Pages.refused(VIEW, page.with(line, "", Problems.of(refused)));
        }
    }

    @PostMapping
    ModelAndView countersign(@RequestParam(defaultValue = "") String line, Actor actor) {
        try {
            anchors.countersign(AnchorLine.typed(line), actor);
            return Pages.to("/trail/anchors");
        } catch (Refused refused) {
            return Pages.refused(VIEW, page(actor).with(line, "", Problems.of(refused)));
        }
    }

    private AnchorPage page(Actor actor) {
        var kept = anchors.kept(actor.scope()).stream()
                .map(signed -> new AnchorPage.Kept(signed, anchors.flaw(signed.line())))
                .toList();
        return new AnchorPage(
                clock.instant(),
                anchors.now(actor.scope()),
                kept,
                "",
                "",
                !actor.scope().isWithinCounty(),
                Problems.NONE);
    }
}
