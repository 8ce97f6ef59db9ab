package huizhanjia.member.roll.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.PersonalNumbers;
import huizhanjia.kernel.Refused;
import huizhanjia.member.roll.Lookup;
import huizhanjia.member.roll.SavedViews;
import huizhanjia.member.web.UnionNames;
import huizhanjia.org.OrgLine;
import huizhanjia.org.tree.Forest;
import huizhanjia.ui.Click;
import huizhanjia.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/members`: the tree filters, the list shows.
@Controller
@Needs("member:read")
class MemberListPages {

    private final MemberListView view;
    private final Lookup lookup;
    private final SavedViews views;
    private final UnionNames unionNames;
    private final Forest forest;

    MemberListPages(MemberListView view, Lookup lookup, SavedViews views, UnionNames unionNames, Forest forest) {
        this.view = view;
        this.lookup = lookup;
        this.views = views;
        this.unionNames = unionNames;
        this.forest = forest;
    }

    @GetMapping("/members")
    ModelAndView list(HttpServletRequest request, Actor actor) {
        var filter = MemberFilter.of(request.getParameterMap());
        var list = view.of(filter, ExportForm.BLANK, actor);
        var isBare = Click.of(request).wants(MemberListView.LIST);
        return Pages.show(MemberListView.TEMPLATE, isBare ? list : view.besideTree(list, actor));
    }

    /// One branch of the tree, for unfolding in place.
    @GetMapping("/members/branches/{org}")
    ModelAndView branches(@PathVariable OrgId org, Actor actor) {
        var links = new MemberLinks(MemberFilter.of(Map.of()));
        var name = new OrgLine.Step(org, unionNames.need(actor.scope(), org).name());
        var children = forest.below(actor.scope(), org, links);
        return Pages.show(
                "member/roll/web/branches", new BranchesPage(name, children, "/members", "#" + MemberListView.LIST));
    }

    /// Finds by whatever was typed; a whole number goes on as its blind reference only.
    @PostMapping("/members/search")
    ModelAndView search(@RequestParam String q, @RequestParam(defaultValue = "") String org, Actor actor) {
        var filter = MemberFilter.of(Map.of("org", new String[] {org}));
        var typed = q.strip();
        var reference = lookup.identity(typed)
                .map(identity -> filter.with("identity", identity))
                .or(() -> lookup.phone(typed).map(phone -> filter.with("phone", phone)));
        if (reference.isPresent()) {
            lookup.ask(actor);
        } else if (PersonalNumbers.isMeantIn(typed)) {
            throw new Refused("member.number-wrong", "证件号码或电话不完整或有误，请对照证件核对后重新查找");
        }
        return Pages.to(reference.orElseGet(() -> filter.with("q", typed)));
    }

    /// Keeps the list as it is looked at now under a name.
    @PostMapping("/members/views")
    ModelAndView keep(@RequestParam String name, @RequestParam String url, Actor actor) {
        views.keep(actor, name, url);
        return Pages.to(SavedViews.checked(url));
    }
}
