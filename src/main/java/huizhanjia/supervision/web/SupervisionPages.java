package huizhanjia.supervision.web;

import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.CaseQuery;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.listing.ListWords;
import huizhanjia.listing.Listing;
import huizhanjia.listing.Listings;
import huizhanjia.org.OrgPlaces;
import huizhanjia.supervision.SupervisionAsking;
import huizhanjia.supervision.SupervisionOrder;
import huizhanjia.supervision.SupervisionState;
import huizhanjia.supervision.SupervisionStep;
import huizhanjia.supervision.Supervisions;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Form;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import huizhanjia.ui.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/supervisions`: what was asked of units, and what they did.
@Controller
@Needs({"supervision:ask", "supervision:reply"})
@RequestMapping("/supervisions")
class SupervisionPages {

    /// A superior outside the scope is named all the same: whoever is asked must know by whom.
    private static final String ABOVE = "上级工会";

    private static final Listing<Line> ORDERS = Listing.<Line>at("/supervisions", "督办")
            .search("q", "要求")
            .choice("state", "状态", Choice.of(SupervisionState.values(), SupervisionState::label))
            .column("要求", line -> line.order().file().head().title())
            .linked(line -> "/supervisions/" + line.order().file().id())
            .column("承办", Line::orgName)
            .column("督办", Line::askerName)
            .column("义务", line -> line.order().duty())
            .date("期限", line -> line.order().file().head().dueOn())
            .state("状态", Line::state, line -> line.late() ? "late" : "")
            .words(new ListWords(
                    "没有督办事项。上级在条款或体检页面对一项义务点“督办”，事项就会出现在这里。",
                    "上级把一项义务的问题交给下级限期办理；下级回复，由交办的上级审核办结。",
                    "辽工办发〔2021〕6号：加强对县级工会领导",
                    "不会自动办结；退回补充后期限不变"));

    private final Supervisions supervisions;
    private final OrgPlaces places;
    private final Listings lists;
    private final Clock clock;

    SupervisionPages(Supervisions supervisions, OrgPlaces places, Listings lists, Clock clock) {
        this.supervisions = supervisions;
        this.places = places;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Typed asked, Actor actor) {
        return lists.page(ORDERS, asked, actor, lines(asked, actor));
    }

    @GetMapping("/export")
    void export(Typed asked, Actor actor, HttpServletResponse response) throws IOException {
        lists.export(ORDERS, asked, new Listings.Exporting(actor, response), lines(asked, actor));
    }

    @GetMapping("/new")
    @Needs("supervision:ask")
    ModelAndView blank(Typed typed, Actor actor) {
        return form(new Form(typed, Problems.NONE), actor);
    }

    @PostMapping
    @Needs("supervision:ask")
    ModelAndView create(Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> new SupervisionAsking(
                        it.id("org", "承办单位", OrgId::of),
                        it.text("duty", "义务编号"),
                        it.text("words", "督办要求"),
                        it.day("dueOn", "办理期限"))),
                asking -> "/supervisions/"
                        + supervisions.ask(asking, actor).file().id(),
                problems -> form(new Form(typed, problems), actor));
    }

    @GetMapping("/{order}")
    ModelAndView show(@PathVariable CaseId order, Actor actor) {
        return page(order, Form.BLANK, actor);
    }

    @PostMapping("/{order}/steps")
    ModelAndView step(@PathVariable CaseId order, Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> new Answer(
                        it.choice("step", "回复、退回补充或办结", SupervisionStep.class), it.text("words", "意见或办理情况"))),
                said -> {
                    supervisions.step(order, said.step(), said.words(), actor);
                    return "/supervisions/" + order;
                },
                problems -> page(order, new Form(typed, problems), actor));
    }

    private record Answer(SupervisionStep step, String words) {}

    /// One order, with names.
    private record Line(SupervisionOrder order, String orgName, String askerName, boolean late) {

        String state() {
            return late ? "逾期未回复" : order.file().state().label();
        }
    }

    private Function<Excerpt.Span, Excerpt<Line>> lines(Typed asked, Actor actor) {
        var sought = new CaseQuery(asked.get("q"), asked.get("state"));
        return span -> {
            var orders = supervisions.in(actor.scope(), sought, span);
            var named = orders.rows().stream().flatMap(it -> Stream.of(it.file().org(), asker(it)));
            var names = places.names(actor.scope(), named.toList());
            var today = LocalDate.now(clock);
            return orders.map(it -> new Line(
                    it,
                    named(names, it.file().org()),
                    named(names, asker(it)),
                    it.file().isLate(today)));
        };
    }

    private ModelAndView page(CaseId id, Form form, Actor actor) {
        var order = supervisions.need(actor.scope(), id);
        var names = places.names(
                actor.scope(), Stream.of(order.file().org(), asker(order)).toList());
        var open = Arrays.stream(SupervisionStep.values())
                .filter(step -> supervisions.mayTake(order.file(), step, actor))
                .toList();
        return Pages.form(
                "supervision/web/show",
                new SupervisionOrderPage(
                        order, named(names, order.file().org()), named(names, asker(order)), open, form));
    }

    private ModelAndView form(Form form, Actor actor) {
        var org = OrgId.of(form.value("org"));
        places.need(actor.scope(), org);
        return Pages.form("supervision/web/new", new AskPage(places.name(org), form));
    }

    /// Whoever asked; every order has one.
    private static OrgId asker(SupervisionOrder order) {
        return Objects.requireNonNull(order.file().head().asker());
    }

    private static String named(Map<OrgId, String> names, OrgId org) {
        return names.getOrDefault(org, ABOVE);
    }
}
