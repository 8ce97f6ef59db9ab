package huizhanjia.paper.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.paper.official.LetterKind;
import huizhanjia.paper.register.Letterheads;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/documents/letterhead`: what the numbers of one's own organisation begin with.
@Controller
@Needs("document:manage")
@RequestMapping("/documents/letterhead")
class LetterheadPages {

    private static final String SHOW = "paper/web/letterhead";

    private final Letterheads letterheads;

    LetterheadPages(Letterheads letterheads) {
        this.letterheads = letterheads;
    }

    @GetMapping
    ModelAndView show(Actor actor) {
        var head = letterheads.of(actor.scope().root());
        return Pages.show(SHOW, new LetterheadPage(head, DocumentFields.NOTHING, Problems.NONE));
    }

    @PostMapping
    ModelAndView settle(@RequestParam Map<String, String> values, Actor actor) {
        var documentFields = new DocumentFields(values);
        var codes = new EnumMap<LetterKind, String>(LetterKind.class);
        for (var kind : LetterKind.values()) {
            codes.put(kind, documentFields.get(kind.name()));
        }
        try {
            letterheads.settle(actor.scope().root(), documentFields.get("printer"), codes, actor);
            return Pages.to("/documents/letterhead");
        } catch (Refused refused) {
            var head = letterheads.of(actor.scope().root());
            return Pages.refused(SHOW, new LetterheadPage(head, documentFields, Problems.of(refused)));
        }
    }
}
