package huizhanjia.privacy.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.privacy.Handler;
import huizhanjia.privacy.Notices;
import huizhanjia.privacy.PrivacyWaiting;
import huizhanjia.privacy.PrivacyWaiting.Count;
import huizhanjia.privacy.web.PrivacyHome.Door;
import huizhanjia.ui.Pages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/privacy`: the registers of persons' data and what waits in each.
@Controller
@Needs("privacy:work")
class PrivacyPages {

    private final PrivacyWaiting waiting;
    private final Notices notices;

    PrivacyPages(PrivacyWaiting waiting, Notices notices) {
        this.waiting = waiting;
        this.notices = notices;
    }

    @GetMapping("/privacy")
    ModelAndView home(Actor actor) {
        var notice = notices.current(Handler.of(actor.scope()).county());
        var doors = new ArrayList<>(List.of(
                new Door(
                        "隐私告知",
                        "/privacy/notices",
                        notice.map(it -> "第 %d 版，%s 起生效".formatted(it.version(), it.fromOn()))
                                .orElse("还没有发布"),
                        false),
                new Door("没有同意记录的会员", "/privacy/consents", "按名册顺序，逐个记录同意", false),
                door("权利请求", "/privacy/requests", "待答复 %d 件", waiting.requests(actor)),
                door("泄露事件", "/privacy/breaches", "未办结 %d 件", waiting.breaches(actor)),
                door("处理活动与影响评估", "/privacy/activities", "待评估或复评 %d 项", waiting.assessments(actor))));
        if (actor.may("privacy:manage")) {
            doors.add(new Door("保存期限与匿名化", "/privacy/erasure", "今夜会匿名化多少人", false));
        }
        return Pages.show("privacy/web/home", new PrivacyHome(List.copyOf(doors)));
    }

    private static Door door(String label, String href, String words, Count count) {
        return new Door(label, href, count.waiting() == 0 ? "没有待办" : words.formatted(count.waiting()), count.late());
    }
}
