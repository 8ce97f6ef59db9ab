package huizhanjia.member.roll.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.member.roll.MemberReleases;
import huizhanjia.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/members/exports/releases`: another clerk is asked to let the list leave in clear.
@Controller
@Needs("member:export")
class ReleasePages {

    private final MemberReleases releases;
    private final MemberListView view;

    ReleasePages(MemberReleases releases, MemberListView view) {
        this.releases = releases;
        this.view = view;
    }

    @PostMapping("/members/exports/releases")
    ModelAndView ask(HttpServletRequest request, Actor actor) {
        var filter = MemberFilter.of(request.getParameterMap());
        var form = ExportForm.of(request.getParameterMap());
        try {
            releases.ask(form.order(filter.query(actor)).inClear(), filter.with("after", ""), actor);
            return Pages.to("/disclosures/asked");
        } catch (Refused refused) {
            return view.refused(filter, form.refused(refused), actor);
        }
    }
}
