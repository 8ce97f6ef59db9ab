package huizhanjia.privacy.keeping.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.privacy.keeping.Hold;
import huizhanjia.privacy.keeping.Holds;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/audits/holds`: what auditors keep from being made unrecognisable.
@Controller
@Needs("privacy:audit")
@RequestMapping("/audits/holds")
class HoldPages {

    private static final String LIST = "privacy/keeping/web/holds";

    private final Holds holds;

    HoldPages(Holds holds) {
        this.holds = holds;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return Pages.show(LIST, page(new HoldForm("", "", "", ""), Problems.NONE, actor));
    }

    @PostMapping
    ModelAndView place(HoldForm form, Actor actor) {
        try {
            holds.place(form.wish(), actor);
            return Pages.to("/audits/holds");
        } catch (Refused refused) {
            return Pages.refused(LIST, page(form, Problems.of(refused), actor));
        }
    }

    @PostMapping("/{hold}/end")
    ModelAndView lift(@PathVariable String hold, @RequestParam(defaultValue = "") String reason, Actor actor) {
        try {
            holds.lift(Ids.read(hold), reason, actor);
            return Pages.to("/audits/holds");
        } catch (Refused refused) {
            return Pages.refused(LIST, page(new HoldForm("", "", "", ""), Problems.of(refused), actor));
        }
    }

    private HoldList page(HoldForm form, Problems problems, Actor actor) {
        var kinds = holds.kinds();
        var rows = holds.around(actor.scope()).stream()
                .map(hold -> new HoldList.Row(hold, title(kinds, hold), isOwn(hold, actor)))
                .toList();
        return new HoldList(rows, kinds, form, problems);
    }

    private static boolean isOwn(Hold hold, Actor actor) {
        return hold.isOpen() && hold.what().area().startsWith(actor.scope().area());
    }

    private static String title(List<Choice> kinds, Hold hold) {
        return kinds.stream()
                .filter(kind -> kind.value().equals(hold.what().kind()))
                .map(Choice::label)
                .findFirst()
                .orElse(hold.what().kind());
    }
}
