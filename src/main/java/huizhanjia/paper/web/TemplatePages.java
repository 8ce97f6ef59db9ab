package huizhanjia.paper.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.paper.template.Templates;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/documents/templates`: the words documents begin with, and a county's own.
@Controller
@Needs("document:read")
@RequestMapping("/documents/templates")
class TemplatePages {

    private static final String SHOW = "paper/web/template";

    private final Templates templates;
    private final Clock clock;

    TemplatePages(Templates templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        var all = templates.all(county(actor), LocalDate.now(clock));
        return Pages.show("paper/web/templates", new TemplateList(all, actor.may("document:manage")));
    }

    @GetMapping("/{code}")
    ModelAndView show(@PathVariable String code, Actor actor) {
        return Pages.show(SHOW, page(new Shown(code, DocumentFields.NOTHING, false, Problems.NONE), actor));
    }

    @PostMapping("/{code}")
    @Needs("document:manage")
    ModelAndView amend(@PathVariable String code, @RequestParam Map<String, String> values, Actor actor) {
        var documentFields = new DocumentFields(values);
        if (!documentFields.get("preview").isEmpty()) {
            return Pages.show(SHOW, page(new Shown(code, documentFields, true, Problems.NONE), actor));
        }
        try {
            templates.amend(
                    new Templates.Amendment(
                            code,
                            documentFields.get("title"),
                            documentFields.get("text"),
                            documentFields.day("effectiveOn", "生效日期")),
                    actor);
            return Pages.to("/documents/templates/" + code);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(new Shown(code, documentFields, false, Problems.of(refused)), actor));
        }
    }

    /// Under which six digits the post in use keeps its templates.
    static String county(Actor actor) {
        return (actor.scope().area() + "000000").substring(0, 6);
    }

    private TemplatePage page(Shown shown, Actor actor) {
        return new TemplatePage(
                templates.versions(county(actor), shown.code()),
                actor.may("document:manage"),
                shown.typed(),
                shown.previewed(),
                shown.problems());
    }

    private record Shown(String code, DocumentFields typed, boolean previewed, Problems problems) {}
}
