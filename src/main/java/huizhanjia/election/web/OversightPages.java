package huizhanjia.election.web;

import huizhanjia.election.officer.ChairVacancies;
import huizhanjia.election.officer.Trainings;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.term.Terms;
import huizhanjia.ui.Pages;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/elections/vacancies`, `/elections/trainings`, `/elections/timeliness`: what superiors watch.
@Controller
@Needs("election:read")
class OversightPages {

    private final ChairVacancies chairVacancies;
    private final Trainings trainings;
    private final Terms terms;
    private final OrgPlaces places;
    private final Clock clock;

    OversightPages(ChairVacancies chairVacancies, Trainings trainings, Terms terms, OrgPlaces places, Clock clock) {
        this.chairVacancies = chairVacancies;
        this.trainings = trainings;
        this.terms = terms;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/elections/vacancies")
    ModelAndView vacancies(Actor actor) {
        var page = new VacancyPage(chairVacancies.in(actor.scope()), actor.may("org:edit"));
        return Pages.show("election/web/vacancies", page);
    }

    @GetMapping("/elections/trainings")
    ModelAndView trainings(Actor actor) {
        var page = new TraineePage(trainings.in(actor.scope(), LocalDate.now(clock)), actor.may("election:work"));
        return Pages.show("election/web/trainings", page);
    }

    @GetMapping("/elections/timeliness")
    ModelAndView timeliness(
            @RequestParam(defaultValue = "") String node, @RequestParam(defaultValue = "") String year, Actor actor) {
        var scope = actor.scope();
        var root = node.isEmpty() ? scope.root() : OrgId.of(node);
        places.need(scope, root);
        var on = year.matches("[12]\\d{3}")
                ? Integer.parseInt(year)
                : LocalDate.now(clock).getYear();
        return Pages.show(
                "election/web/timeliness",
                new TimelinessPage(
                        on,
                        places.path(scope, root),
                        terms.years(scope, root),
                        terms.branches(scope, root, on),
                        terms.cases(scope, root, on)));
    }
}
