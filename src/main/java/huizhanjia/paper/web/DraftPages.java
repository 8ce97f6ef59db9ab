package huizhanjia.paper.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.paper.register.Documents;
import huizhanjia.paper.register.Drafting;
import huizhanjia.paper.template.Template;
import huizhanjia.paper.template.Templates;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/documents/new`: a template is chosen and filled; the draft is its own preview.
@Controller
@Needs("document:draft")
@RequestMapping("/documents")
class DraftPages {

    private static final String NEW = "paper/web/new";

    private final Documents documents;
    private final Templates templates;
    private final Folio folio;
    private final Clock clock;

    DraftPages(Documents documents, Templates templates, Folio folio, Clock clock) {
        this.documents = documents;
        this.templates = templates;
        this.folio = folio;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView blank(@RequestParam Map<String, String> values, Actor actor) {
        return Pages.show(NEW, page(new Typed(values), Problems.NONE, actor));
    }

    @PostMapping
    ModelAndView create(@RequestParam Map<String, String> values, Actor actor) {
        var typed = new Typed(values);
        try {
            var template = chosen(typed, actor).orElseThrow(() -> new Refused("paper.no-template", "请先选择公文模板"));
            var facts = template.places().stream()
                    .collect(Collectors.toMap(place -> place, place -> typed.get("fact." + place)));
            var drafting = new Drafting(
                    actor.scope().root(),
                    template.code(),
                    facts,
                    folio.receiver(typed.get("to"), actor),
                    typed.lines("attachments"),
                    typed.lines("copyTo"),
                    typed.urgency());
            return Pages.to("/documents/" + documents.draft(drafting, actor).id());
        } catch (Refused refused) {
            return Pages.refused(NEW, page(typed, Problems.of(refused), actor));
        }
    }

    private DraftPage page(Typed typed, Problems problems, Actor actor) {
        var all = templates.all(TemplatePages.county(actor), LocalDate.now(clock));
        return new DraftPage(all, chosen(typed, actor), typed, problems);
    }

    private Optional<Template> chosen(Typed typed, Actor actor) {
        return templates.all(TemplatePages.county(actor), LocalDate.now(clock)).stream()
                .filter(template -> template.code().equals(typed.get("template")))
                .findFirst();
    }
}
