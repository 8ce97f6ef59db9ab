package huizhanjia.privacy.keeping.web;

import huizhanjia.area.Areas;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.privacy.keeping.Erasures;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/privacy/erasure`: how long what is kept, and whom the coming night makes unrecognisable; numbers only.
@Controller
@Needs({"privacy:manage", "privacy:audit"})
class ErasurePages {

    private final Erasures erasures;
    private final Areas areas;

    ErasurePages(Erasures erasures, Areas areas) {
        this.erasures = erasures;
        this.areas = areas;
    }

    @GetMapping("/privacy/erasure")
    ModelAndView show(Actor actor) {
        var rows = erasures.preview(actor.scope()).stream()
                .map(preview -> new ErasurePage.Row(areas.title(preview.county()), preview))
                .toList();
        var home = actor.may("privacy:audit") ? new Choice("/audits", "日志审计") : new Choice("/privacy", "个人信息");
        return Pages.show("privacy/keeping/web/erasure", new ErasurePage(home, rows));
    }
}
