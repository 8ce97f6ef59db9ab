package huizhanjia.privacy.audit.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.privacy.audit.Audits;
import huizhanjia.privacy.audit.Audits.Opinion;
import huizhanjia.privacy.audit.Sampling;
import huizhanjia.trail.Trail;
import huizhanjia.trail.Trail.Spot;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/audits`: the log looked through month by month.
@Controller
@Needs("privacy:audit")
@RequestMapping("/audits")
class AuditPages {

    private static final String LIST = "privacy/audit/web/list";
    private static final String SHOW = "privacy/audit/web/show";

    private final Audits audits;
    private final Trail trail;

    AuditPages(Audits audits, Trail trail) {
        this.audits = audits;
        this.trail = trail;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return Pages.show(LIST, new AuditList(audits.months(actor.scope()), Problems.NONE));
    }

    @PostMapping
    ModelAndView draw(@RequestParam(defaultValue = "") String month, Actor actor) {
        try {
            audits.draw(month(month), actor);
            return Pages.to("/audits/" + month);
        } catch (Refused refused) {
            return Pages.refused(LIST, new AuditList(audits.months(actor.scope()), Problems.of(refused)));
        }
    }

    @GetMapping("/{month}")
    ModelAndView show(@PathVariable String month, Actor actor) {
        return Pages.show(SHOW, page(month(month), "", Problems.NONE, actor));
    }

    @PostMapping("/{month}/marks")
    ModelAndView mark(@PathVariable String month, MarkForm form, Actor actor) {
        try {
            audits.mark(month(month), form.place(), new Opinion(form.isDoubtful(), form.words()), actor);
            return Pages.to("/audits/" + month);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(month(month), "", Problems.of(refused), actor));
        }
    }

    @PostMapping("/{month}/signature")
    ModelAndView sign(@PathVariable String month, @RequestParam(defaultValue = "") String words, Actor actor) {
        try {
            audits.sign(month(month), words, actor);
            return Pages.to("/audits");
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(month(month), words, Problems.of(refused), actor));
        }
    }

    private AuditPage page(YearMonth month, String typed, Problems problems, Actor actor) {
        var sampling = audits.find(actor.scope(), month)
                .orElseThrow(() -> new Refused("privacy.not-drawn", "%s 还没有抽查".formatted(month)));
        var lines = trail.at(sampling.drawn().stream().map(Sampling.Drawn::spot).toList()).stream()
                .collect(Collectors.toMap(line -> new Spot(line.county(), line.position()), Function.identity()));
        var rows = sampling.drawn().stream()
                .flatMap(
                        drawn -> Stream.ofNullable(lines.get(drawn.spot())).map(line -> new AuditPage.Row(drawn, line)))
                .toList();
        return new AuditPage(sampling, rows, typed, problems);
    }

    private static YearMonth month(String typed) {
        return Days.month(typed).orElseThrow(() -> new Refused("privacy.month", "地址里的月份不对，请回到列表重新选择"));
    }
}
