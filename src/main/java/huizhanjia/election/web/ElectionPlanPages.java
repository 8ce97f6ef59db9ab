package huizhanjia.election.web;

import huizhanjia.election.plan.Milestone;
import huizhanjia.election.plan.Plans;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.term.Terms;
import huizhanjia.ui.Form;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Typed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/elections/{org}/plan`: the steps to an election, counted backwards.
@Controller
@Needs("election:read")
@RequestMapping("/elections/{org}/plan")
class ElectionPlanPages {

    private final Plans plans;
    private final Terms terms;
    private final Clock clock;

    ElectionPlanPages(Plans plans, Terms terms, Clock clock) {
        this.plans = plans;
        this.terms = terms;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable OrgId org, Actor actor) {
        return page(org, Form.BLANK, actor);
    }

    @PostMapping
    @Needs("election:work")
    ModelAndView start(@PathVariable OrgId org, Actor actor) {
        return Pages.attempt(
                () -> {
                    plans.start(org, actor);
                    return at(org);
                },
                problems -> page(org, Form.BLANK.with(problems), actor));
    }

    @PostMapping("/steps")
    @Needs("election:work")
    ModelAndView tick(@PathVariable OrgId org, Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> new Ticking(
                        it.choice("milestone", "完成的是哪一步", Milestone.class),
                        new Plans.Done(it.day("on", "完成日期"), it.text("document", "文号或材料名称")))),
                ticking -> {
                    plans.tick(org, ticking.milestone(), ticking.done(), actor);
                    return at(org);
                },
                problems -> page(org, new Form(typed, problems), actor));
    }

    /// A step that was done.
    private record Ticking(Milestone milestone, Plans.Done done) {}

    private ModelAndView page(OrgId org, Form form, Actor actor) {
        return Pages.form(
                "election/web/plan",
                new ElectionPlanPage(
                        terms.need(actor.scope(), org),
                        LocalDate.now(clock),
                        plans.find(actor.scope(), org).orElse(null),
                        actor.may("election:work") && actor.actsFor(org),
                        form));
    }

    private static String at(OrgId org) {
        return "/elections/%s/plan".formatted(org);
    }
}
