package huizhanjia.privacy.web;

import huizhanjia.kernel.Open;
import huizhanjia.privacy.Notices;
import huizhanjia.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/privacy-notice`: what everybody may read about their data, without an account.
@Controller
@Open
@RequestMapping("/privacy-notice")
class OpenNoticePages {

    private static final String READ = "privacy/web/open";

    private final Notices notices;

    OpenNoticePages(Notices notices) {
        this.notices = notices;
    }

    @GetMapping
    ModelAndView all() {
        return Pages.show(READ, new OpenNotice(notices.current()));
    }

    @GetMapping("/{county}")
    ModelAndView of(@PathVariable String county) {
        return Pages.show(READ, new OpenNotice(notices.current(county).stream().toList()));
    }
}
