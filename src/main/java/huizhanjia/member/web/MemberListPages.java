package huizhanjia.member.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.Lookup;
import huizhanjia.member.MemberListing;
import huizhanjia.member.MemberLists;
import huizhanjia.member.SavedViews;
import huizhanjia.org.OrgLine;
import huizhanjia.org.tree.Forest;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

    private static final int ROWS = 50;

    private final MemberLists lists;
    private final Lookup lookup;
    private final SavedViews views;
    private final Unions unions;
    private final Forest forest;

    MemberListPages(MemberLists lists, Lookup lookup, SavedViews views, Unions unions, Forest forest) {
        this.lists = lists;
        this.lookup = lookup;
        this.views = views;
        this.unions = unions;
        this.forest = forest;
    }

    @GetMapping("/members")
    ModelAndView list(HttpServletRequest request, Actor actor) {
        var filter = MemberFilter.of(request.getParameterMap());
        var columns = MemberColumns.chosen(filter.columns());
        var paging = new MemberLists.Paging(filter.value("after"), ROWS, MemberColumns.needsOpening(columns));
        var root = filter.root(actor);
        var listing = lists.page(actor.scope(), filter.query(actor), paging);
        var may = new MemberListPage.May(
                actor.may("member:admit"), actor.may("member:import"), actor.may("member:export"));
        return Pages.show(
                "member/web/list",
                new MemberListPage(
                        filter,
                        forest.tree(actor.scope(), root, filter),
                        new OrgLine.Step(root, unions.name(root)),
                        new MemberListPage.Table(columns, MemberColumns.ALL, rows(listing, columns)),
                        links(filter, listing),
                        views.of(actor),
                        may));
    }

    /// One branch of the tree, for unfolding in place.
    @GetMapping("/members/branches/{org}")
    ModelAndView branches(@PathVariable OrgId org, Actor actor) {
        var filter = MemberFilter.of(Map.of());
        var name = new OrgLine.Step(org, unions.need(actor.scope(), org).name());
        var children = forest.below(actor.scope(), org, filter);
        return Pages.show("member/web/branches", new BranchesPage(name, children, "/members", "#members-list"));
    }

    /// Finds by whatever was typed; a whole number goes on as its blind reference only.
    @PostMapping("/members/search")
    ModelAndView search(@RequestParam String q, @RequestParam(defaultValue = "") String org) {
        var filter = MemberFilter.of(Map.of("org", new String[] {org}));
        var digits = q.strip();
        var target = lookup.identity(digits)
                .map(reference -> filter.with("identity", reference))
                .or(() -> lookup.phone(digits).map(reference -> filter.with("phone", reference)))
                .orElseGet(() -> filter.with("q", digits));
        return Pages.to(target);
    }

    /// Keeps the list as it is looked at now under a name.
    @PostMapping("/members/views")
    ModelAndView keep(@RequestParam String name, @RequestParam String url, Actor actor) {
        views.keep(actor, name, url);
        return Pages.to(SavedViews.checked(url));
    }

    private List<MemberListPage.Row> rows(MemberListing listing, List<MemberColumns.Column> columns) {
        var names = unions.names(listing.members());
        return listing.members().stream()
                .map(member -> new MemberListPage.Row(
                        member.id().toString(),
                        columns.stream()
                                .map(column -> MemberColumns.print(column, member, names))
                                .toList()))
                .toList();
    }

    private static PageLinks links(MemberFilter filter, MemberListing listing) {
        var first = filter.value("after").isEmpty() ? "" : filter.with("after", "");
        var next = listing.next().isEmpty() ? "" : filter.with("after", listing.next());
        return new PageLinks(first, next, listing.total(), 0);
    }
}
