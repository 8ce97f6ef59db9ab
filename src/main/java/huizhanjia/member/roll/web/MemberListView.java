package huizhanjia.member.roll.web;

import huizhanjia.kernel.Actor;
import huizhanjia.member.rights.ListReadings;
import huizhanjia.member.roll.MemberListing;
import huizhanjia.member.roll.MemberLists;
import huizhanjia.member.roll.SavedViews;
import huizhanjia.member.web.UnionNames;
import huizhanjia.org.OrgLine;
import huizhanjia.org.tree.Forest;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Puts the list of members together, to be read or with an export that was refused.
@Component
class MemberListView {

    static final String TEMPLATE = "member/roll/web/list";

    /// The element that a click in the tree or a filter asks for.
    static final String LIST = "members-list";

    private static final int ROWS = 50;

    private final MemberLists lists;
    private final SavedViews views;
    private final UnionNames unionNames;
    private final Forest forest;
    private final ListReadings readings;

    MemberListView(MemberLists lists, SavedViews views, UnionNames unionNames, Forest forest, ListReadings readings) {
        this.lists = lists;
        this.views = views;
        this.unionNames = unionNames;
        this.forest = forest;
        this.readings = readings;
    }

    /// The same with the tree beside it.
    MemberListPage besideTree(MemberListPage list, Actor actor) {
        var links = new MemberLinks(list.filter());
        return list.beside(forest.tree(actor.scope(), list.selected().id(), links));
    }

    /// The page with an export that was refused.
    ModelAndView refused(MemberFilter filter, ExportForm exporting, Actor actor) {
        var page = besideTree(of(filter, exporting, actor), actor);
        return Pages.answer(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page);
    }

    /// The list alone.
    MemberListPage of(MemberFilter filter, ExportForm exporting, Actor actor) {
        var columns = MemberColumns.chosen(filter.columns());
        var paging = new MemberLists.Paging(filter.value("after"), ROWS, MemberColumns.needsOpening(columns));
        var root = filter.root(actor);
        var query = filter.query(actor);
        var listing = lists.page(actor.scope(), query, paging);
        readings.note(actor, listing.members().size());
        return new MemberListPage(
                filter,
                null,
                new OrgLine.Step(root, unionNames.name(root)),
                new MemberListPage.Table(columns, MemberColumns.ALL, rows(listing, columns)),
                links(filter, listing),
                lists.heads(actor.scope(), query).orElse(null),
                views.of(actor),
                exporting,
                may(actor));
    }

    private static MemberListPage.May may(Actor actor) {
        return new MemberListPage.May(
                actor.may("member:admit"),
                actor.may("member:import"),
                actor.may("member:export"),
                actor.may("member:reveal"));
    }

    private List<MemberListPage.Row> rows(MemberListing listing, List<MemberColumns.Column> columns) {
        var names = unionNames.names(listing.members());
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
