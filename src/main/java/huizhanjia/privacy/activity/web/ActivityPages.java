package huizhanjia.privacy.activity.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgPlaces;
import huizhanjia.privacy.activity.Activities;
import huizhanjia.privacy.activity.Activity;
import huizhanjia.privacy.activity.Assessment;
import huizhanjia.privacy.activity.LawfulBasis;
import huizhanjia.privacy.activity.Sensitivity;
import huizhanjia.privacy.web.Choices;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/privacy/activities`: what is done with which data, on which basis, and what was weighed before.
@Controller
@Needs("privacy:work")
@RequestMapping("/privacy/activities")
class ActivityPages {

    static final List<Choice> BASES = Choices.of(LawfulBasis.class, LawfulBasis::label);
    static final List<Choice> SENSITIVITIES = Choices.of(Sensitivity.class, Sensitivity::label);
    static final List<Choice> RESULTS = Choices.of(Assessment.Result.class, Assessment.Result::label);

    private static final String SHOW = "privacy/activity/web/show";
    private static final String MANAGE = "privacy:manage";

    private final Activities activities;
    private final OrgPlaces places;

    ActivityPages(Activities activities, OrgPlaces places) {
        this.activities = activities;
        this.places = places;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        var today = activities.today();
        var rows = activities.in(actor.scope()).stream()
                .map(it -> new ActivityList.Row(it, places.name(it.handler().org()), it.state(today), it.isLate(today)))
                .toList();
        return Pages.show("privacy/activity/web/list", new ActivityList(rows, actor.may(MANAGE)));
    }

    @GetMapping("/new")
    @Needs(MANAGE)
    ModelAndView blank() {
        return Pages.show(SHOW, blank(ActivityForm.BLANK, Problems.NONE));
    }

    @PostMapping
    @Needs(MANAGE)
    ModelAndView register(ActivityForm form, Actor actor) {
        try {
            return Pages.to("/privacy/activities/" + activities.register(form.particulars(), actor));
        } catch (Refused refused) {
            return Pages.refused(SHOW, blank(form, Problems.of(refused)));
        }
    }

    @GetMapping("/{activity}")
    ModelAndView show(@PathVariable String activity, Actor actor) {
        var known = known(activity, actor);
        return Pages.show(SHOW, page(known, ActivityForm.of(known.particulars()), Problems.NONE, actor));
    }

    @PostMapping("/{activity}")
    @Needs(MANAGE)
    ModelAndView amend(@PathVariable String activity, ActivityForm form, Actor actor) {
        var known = known(activity, actor);
        try {
            activities.amend(known, form.particulars(), actor);
            return Pages.to("/privacy/activities/" + activity);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(known, form, Problems.of(refused), actor));
        }
    }

    @PostMapping("/{activity}/assessments")
    @Needs(MANAGE)
    ModelAndView weigh(@PathVariable String activity, AssessmentForm form, Actor actor) {
        var known = known(activity, actor);
        try {
            activities.weigh(known.id(), form.weighing(), actor);
            return Pages.to("/privacy/activities/" + activity);
        } catch (Refused refused) {
            var page = page(known, ActivityForm.of(known.particulars()), Problems.of(refused), actor);
            return Pages.refused(SHOW, page.weighing(form));
        }
    }

    @PostMapping("/{activity}/end")
    @Needs(MANAGE)
    ModelAndView end(@PathVariable String activity, Actor actor) {
        activities.end(known(activity, actor).id(), actor);
        return Pages.to("/privacy/activities/" + activity);
    }

    private Activity known(String id, Actor actor) {
        return activities.need(actor.scope(), Ids.read(id));
    }

    private ActivityPage blank(ActivityForm form, Problems problems) {
        return new ActivityPage(null, "", 0, true, form, AssessmentForm.blank(activities.today()), problems);
    }

    private ActivityPage page(Activity known, ActivityForm form, Problems problems, Actor actor) {
        return new ActivityPage(
                known,
                known.state(activities.today()),
                activities.keptYears(known.handler().county()),
                actor.may(MANAGE) && !known.ended(),
                form,
                AssessmentForm.blank(activities.today()),
                problems);
    }
}
