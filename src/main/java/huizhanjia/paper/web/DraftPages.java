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
        return Pages.show(NEW, page(new DocumentFields(values), Problems.NONE, actor));
    }

    @PostMapping
    ModelAndView create(@RequestParam Map<String, String> values, Actor actor) {
        var documentFields = new DocumentFields(values);
        try {
            var template =
                    chosen(documentFields, actor).orElseThrow(() -> new Refused("paper.no-template", "请先选择公文模板"));
            var facts = template.places().stream()
                    .collect(Collectors.toMap(place -> place, place -> documentFields.get("fact." + place)));
            var drafting = new Drafting(
                    actor.scope().root(),
                    template.code(),
                    facts,
                    folio.receiver(documentFields.get("to"), actor),
                    documentFields.lines("attachments"),
                    documentFields.lines("copyTo"),
                    documentFields.urgency());
            return Pages.to("/documents/" + documents.draft(drafting, actor).id());
        } catch (Refused refused) {
            return Pages.refused(NEW, page(documentFields, Problems.of(refused), actor));
        }
    }

    private DraftPage page(DocumentFields documentFields, Problems problems, Actor actor) {
        var all = templates.all(TemplatePages.county(actor), LocalDate.now(clock));
        return new DraftPage(all, chosen(documentFields, actor), documentFields, problems);
    }

    private Optional<Template> chosen(DocumentFields documentFields, Actor actor) {
        return templates.all(TemplatePages.county(actor), LocalDate.now(clock)).stream()
                .filter(template -> template.code().equals(documentFields.get("template")))
                .findFirst();
    }
}
