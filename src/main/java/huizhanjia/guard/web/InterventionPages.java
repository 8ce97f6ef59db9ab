package huizhanjia.guard.web;

import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.CaseLinkId;
import huizhanjia.guard.Intervention;
import huizhanjia.guard.InterventionDeadlines;
import huizhanjia.guard.InterventionStep;
import huizhanjia.guard.Interventions;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgPlaces;
import huizhanjia.ui.Form;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import huizhanjia.ui.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/guard/stops`: somebody would end a union at will, and is told to stop.
@Controller
@Needs("guard:read")
@RequestMapping("/guard/stops")
class InterventionPages {

    private static final String HOME = "/guard/stops/";
    private static final List<Intervention.Source> FOUND =
            List.of(Intervention.Source.REPORT, Intervention.Source.SIGNAL);

    private final Interventions interventions;
    private final InterventionDeadlines deadlines;
    private final OrgPlaces places;
    private final Clock clock;

    InterventionPages(Interventions interventions, InterventionDeadlines deadlines, OrgPlaces places, Clock clock) {
        this.clock = clock;
        this.interventions = interventions;
        this.deadlines = deadlines;
        this.places = places;
    }

    @GetMapping("/new")
    @Needs("guard:report")
    ModelAndView blank(Typed typed, Actor actor) {
        return report(new Form(typed, Problems.NONE), actor);
    }

    @PostMapping
    @Needs("guard:report")
    ModelAndView report(Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> new Report(
                        it.id("org", "工会", OrgId::of),
                        new Intervention.Facts(
                                it.choice("source", "何处发现", FOUND, Enum::name),
                                it.text("offender", "要撤并工会的单位"),
                                it.text("facts", "做了什么，如：机构改革中把工会并入党群工作部"),
                                it.day("foundOn", "发现日期")))),
                told -> HOME
                        + interventions
                                .report(told.org(), told.facts(), actor)
                                .file()
                                .id(),
                problems -> report(new Form(typed, problems), actor));
    }

    private record Report(OrgId org, Intervention.Facts facts) {}

    @GetMapping("/{stop}")
    ModelAndView show(@PathVariable CaseId stop, Actor actor) {
        return page(stop, Form.BLANK, actor);
    }

    @PostMapping("/{stop}/letter")
    @Needs("guard:stop")
    ModelAndView letter(@PathVariable CaseId stop, Actor actor) {
        return Pages.attempt(
                () -> {
                    interventions.letter(stop, actor);
                    return HOME + stop;
                },
                problems -> page(stop, new Form(Typed.NOTHING, problems), actor));
    }

    @PostMapping("/{stop}/close")
    @Needs("guard:stop")
    ModelAndView close(@PathVariable CaseId stop, Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> new Closing(
                        it.choice("outcome", "办结的结果", InterventionStep.class), it.text("words", "核查和处理情况"))),
                closing -> {
                    interventions.close(stop, closing.outcome(), closing.words(), actor);
                    return HOME + stop;
                },
                problems -> page(stop, new Form(typed, problems), actor));
    }

    /// The answer tells the end of the link's address, this once.
    @PostMapping("/{stop}/links")
    @Needs("guard:stop")
    ModelAndView invite(@PathVariable CaseId stop, Typed typed, Actor actor) {
        return typed.read(it -> new Invitation(it.text("addressee", "请谁回复"), it.day("until", "有效期")))
                .meant()
                .map(meant -> invited(stop, meant, typed, actor))
                .orElseGet(() -> page(
                        stop, new Form(typed, Problems.of(new Refused("guard.invitation", "请写明请谁回复和有效期至哪一天"))), actor));
    }

    private record Invitation(String addressee, LocalDate until) {}

    private ModelAndView invited(CaseId stop, Invitation meant, Typed typed, Actor actor) {
        try {
            var token = interventions.invite(stop, meant.addressee(), meant.until(), actor);
            return page(stop, new Form(Typed.NOTHING.with("issued", token), Problems.NONE), actor);
        } catch (Refused refused) {
            return page(stop, new Form(typed, Problems.of(refused)), actor);
        }
    }

    @PostMapping("/{stop}/links/{link}/revocation")
    @Needs("guard:stop")
    ModelAndView uninvite(@PathVariable CaseId stop, @PathVariable CaseLinkId link, Actor actor) {
        return Pages.attempt(
                () -> {
                    interventions.uninvite(stop, link, actor);
                    return HOME + stop;
                },
                problems -> page(stop, new Form(Typed.NOTHING, problems), actor));
    }

    private record Closing(InterventionStep outcome, String words) {}

    private ModelAndView page(CaseId id, Form form, Actor actor) {
        var intervention = interventions.need(actor.scope(), id);
        var about = new InterventionPage.About(
                intervention,
                places.name(intervention.file().org()),
                deadlines.told(intervention),
                interventions.objectionToClose(intervention, actor).orElse(""),
                new InterventionPage.Links(interventions.links(intervention), LocalDate.now(clock)));
        return Pages.form("guard/web/stop", new InterventionPage(about, actor.may("guard:stop"), form));
    }

    private ModelAndView report(Form form, Actor actor) {
        var org = OrgId.of(form.value("org"));
        places.need(actor.scope(), org);
        return Pages.form("guard/web/report", new ReportPage(places.name(org), form));
    }
}
