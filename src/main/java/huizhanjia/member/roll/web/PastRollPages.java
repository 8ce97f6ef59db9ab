package huizhanjia.member.roll.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.rights.ListReadings;
import huizhanjia.member.roll.PastListing;
import huizhanjia.member.roll.PastMember;
import huizhanjia.member.roll.PastQuery;
import huizhanjia.member.roll.PastRoll;
import huizhanjia.member.roll.Statistics;
import huizhanjia.member.roll.web.StatisticsPage.Figure;
import huizhanjia.member.web.UnionNames;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/members/past`: who belonged on a day, and how they were made up.
@Controller
@Needs("member:read")
class PastRollPages {

    private static final String TEMPLATE = "member/roll/web/past";
    private static final int ROWS = 50;

    private final PastRoll roll;
    private final UnionNames unionNames;
    private final ListReadings readings;

    PastRollPages(PastRoll roll, UnionNames unionNames, ListReadings readings) {
        this.roll = roll;
        this.unionNames = unionNames;
        this.readings = readings;
    }

    @GetMapping("/members/past")
    ModelAndView show(PastRollForm form, Actor actor) {
        var query = form.query(actor, roll.today());
        try {
            var page = page(query, actor.scope());
            readings.note(actor, page.rows().size());
            return Pages.show(TEMPLATE, page);
        } catch (Refused refused) {
            var top = new PastQuery(actor.scope().root(), query.on(), "", "", "");
            return Pages.refused(TEMPLATE, blank(top, Problems.of(refused)));
        }
    }

    private PastRollPage page(PastQuery query, Scope scope) {
        var listing = roll.page(scope, query, ROWS);
        var counted = listing.counted();
        var panels = counted.splits().stream()
                .map(split ->
                        StatisticsPages.panel(split, slice -> PastRollForm.listing(query, split.key(), slice.code())))
                .toList();
        return new PastRollPage(
                query,
                unionNames.name(query.root()),
                chosen(query, counted),
                totals(query, counted),
                panels,
                rows(listing, query, scope),
                links(query, listing),
                Problems.NONE);
    }

    private static PageLinks links(PastQuery query, PastListing listing) {
        return new PageLinks(
                query.after().isEmpty() ? "" : PastRollForm.url(from(query, "")),
                listing.next().isEmpty() ? "" : PastRollForm.url(from(query, listing.next())),
                listing.total(),
                0);
    }

    private PastRollPage blank(PastQuery query, Problems problems) {
        var nothing = new PageLinks("", "", 0, 0);
        return new PastRollPage(
                query, unionNames.name(query.root()), "", List.of(), List.of(), List.of(), nothing, problems);
    }

    private static List<Figure> totals(PastQuery query, Statistics counted) {
        return List.of(
                new Figure("在籍会员", counted.active(), PastRollForm.listing(query, MembershipStatus.ACTIVE)),
                new Figure("保留会籍", counted.retained(), PastRollForm.listing(query, MembershipStatus.RETAINED)));
    }

    private static String chosen(PastQuery query, Statistics counted) {
        if (query.split().equals("standing")) {
            return query.code().equals(MembershipStatus.RETAINED.name()) ? "保留会籍" : "在籍会员";
        }
        return counted.splits().stream()
                .filter(split -> split.key().equals(query.split()))
                .flatMap(split -> split.slices().stream()
                        .filter(slice -> slice.code().equals(query.code()))
                        .map(slice -> split.title() + "：" + slice.label()))
                .findFirst()
                .orElse("");
    }

    private List<PastRollPage.Row> rows(PastListing listing, PastQuery query, Scope scope) {
        var reached = new HashMap<OrgId, Boolean>();
        return listing.members().stream()
                .map(member -> {
                    var open = reached.computeIfAbsent(member.now().org(), org -> unionNames.reaches(scope, org));
                    return row(member, query, listing.names(), open);
                })
                .toList();
    }

    private static PastRollPage.Row row(PastMember member, PastQuery query, Map<OrgId, String> names, boolean open) {
        var spell = member.spell();
        var age = member.ageOn(query.on());
        var ended = spell.endedBy();
        return new PastRollPage.Row(
                member.name(),
                open ? "/members/" + member.id() : "",
                member.sex(),
                age == null ? "" : age.toString(),
                names.getOrDefault(spell.org(), ""),
                spell.standing().label(),
                spell.beganOn().toString(),
                ended == null ? "至今" : spell.endedOn() + " " + ended.label());
    }

    private static PastQuery from(PastQuery query, String after) {
        return new PastQuery(query.root(), query.on(), query.split(), query.code(), after);
    }
}
