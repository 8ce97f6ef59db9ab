package huizhanjia.statute.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.statute.Citations;
import huizhanjia.statute.DraftId;
import huizhanjia.statute.Statutes;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// `/laws/drafts`: a whole text comes in as a file, is looked at and kept; `/laws/{law}/withdrawal` takes it off.
@Controller
@Needs("law:load")
@RequestMapping("/laws")
class LoadingPages {

    private static final String UPLOAD = "statute/web/upload";
    private static final String DRAFT = "statute/web/draft";
    private static final Map<String, String> FIELDS = Map.of(
            "statute.no-title", "title",
            "statute.no-version", "version",
            "day.unreadable", "version",
            "statute.unknown-source", "law");

    private final Statutes statutes;
    private final Citations citations;

    LoadingPages(Statutes statutes, Citations citations) {
        this.statutes = statutes;
        this.citations = citations;
    }

    @GetMapping("/drafts/new")
    ModelAndView blank() {
        return Pages.show(UPLOAD, new TextUploadPage(Problems.NONE));
    }

    @PostMapping("/drafts")
    ModelAndView bring(Actor actor, @RequestParam MultipartFile file) throws IOException {
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return Pages.to("/laws/drafts/" + statutes.bring(actor, name, file.getBytes()));
        } catch (Refused refused) {
            return Pages.refused(UPLOAD, new TextUploadPage(Problems.of(refused)));
        }
    }

    @GetMapping("/drafts/{draft}")
    ModelAndView show(Actor actor, @PathVariable DraftId draft) {
        var form = DraftForm.of(statutes.reading(actor, draft).imprint());
        return Pages.show(DRAFT, page(actor, draft, form, Problems.NONE));
    }

    @PostMapping("/drafts/{draft}")
    ModelAndView keep(Actor actor, @PathVariable DraftId draft, @ModelAttribute DraftForm form) {
        try {
            var said = form.imprint();
            if (!said.law().isEmpty()
                    && sources().stream().noneMatch(source -> source.value().equals(said.law()))) {
                throw new Refused("statute.unknown-source", "请从列表中选择系统引用的文件");
            }
            return to(statutes.keep(actor, draft, said).law());
        } catch (Refused refused) {
            var field = FIELDS.get(refused.code());
            var problems =
                    field == null ? Problems.of(refused) : new Problems(Map.of(field, refused.sentence()), List.of());
            return Pages.refused(DRAFT, page(actor, draft, form, problems));
        }
    }

    @PostMapping("/{law}/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable String law, @RequestParam(defaultValue = "") String reason) {
        statutes.withdraw(actor, law, reason);
        return Pages.to("/laws");
    }

    private TextDraftPage page(Actor actor, DraftId draft, DraftForm form, Problems problems) {
        return new TextDraftPage(draft, statutes.reading(actor, draft), form, sources(), problems);
    }

    /// What is cited by its title and has no words here.
    private List<Choice> sources() {
        return statutes.library().missing(citations.laws()).stream()
                .map(law -> new Choice(law, law))
                .toList();
    }

    private static ModelAndView to(String law) {
        return Pages.to(UriComponentsBuilder.fromPath("/laws/{law}")
                .encode()
                .buildAndExpand(law)
                .toUriString());
    }
}
