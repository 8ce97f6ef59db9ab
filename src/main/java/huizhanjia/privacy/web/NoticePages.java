package huizhanjia.privacy.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.privacy.Handler;
import huizhanjia.privacy.Notice;
import huizhanjia.privacy.Notices;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/privacy/notices`: the versions of the notice, and the next one.
@Controller
@Needs("privacy:work")
@RequestMapping("/privacy/notices")
class NoticePages {

    private static final String LIST = "privacy/web/notices";

    private static final Notice.Words SUGGESTED = new Notice.Words(
            "",
            "",
            "登记和管理会员会籍、组织会员活动、提供帮扶和维权服务；由工会干部在本系统中登记、查询和统计",
            "姓名、性别、出生日期、民族、证件号码、移动电话、户籍、学历、就业和会籍情况",
            "会籍存续期间；离会后的保存期限按本会确定并公布的期限，没有确定的不自动清除",
            "可以向所在工会或县总工会书面、当面提出查阅、复制、更正、补充、删除和撤回同意的请求，十五个工作日内答复");

    private final Notices notices;
    private final Clock clock;

    NoticePages(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        var last = notices.of(actor.scope()).stream().map(Notice::words).findFirst();
        var form = NoticeForm.of(last.orElse(SUGGESTED), LocalDate.now(clock));
        return Pages.show(LIST, page(form, Problems.NONE, actor));
    }

    @PostMapping
    @Needs("privacy:manage")
    ModelAndView issue(NoticeForm form, Actor actor) {
        var missing = form.problems();
        if (!missing.isEmpty()) {
            return Pages.refused(LIST, page(form, new Problems(missing, List.of()), actor));
        }
        try {
            notices.issue(Days.need(form.from(), "生效日期"), form.words(), actor);
            return Pages.to("/privacy/notices");
        } catch (Refused refused) {
            return Pages.refused(LIST, page(form, Problems.of(refused), actor));
        }
    }

    private NoticeList page(NoticeForm form, Problems problems, Actor actor) {
        var county = Handler.of(actor.scope()).county();
        var open = notices.current(county).isPresent() ? "/privacy-notice/" + county : "";
        return new NoticeList(notices.of(actor.scope()), open, actor.may("privacy:manage"), form, problems);
    }
}
