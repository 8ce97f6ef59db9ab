package huizhanjia.election.web;

import huizhanjia.election.plan.Milestone;
import huizhanjia.election.plan.Plans;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.term.Terms;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/elections/{org}/plan`: the steps to an election, counted backwards.
@Controller
@Needs("election:read")
@RequestMapping("/elections/{org}/plan")
class ElectionPlanPages {

    private static final String SHOW = "election/web/plan";

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
        return Pages.show(SHOW, page(org, ElectionPlanPage.Typed.NOTHING, Problems.NONE, actor));
    }

    @PostMapping
    @Needs("election:work")
    ModelAndView start(@PathVariable OrgId org, Actor actor) {
        try {
            plans.start(org, actor);
            return Pages.to("/elections/%s/plan".formatted(org));
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(org, ElectionPlanPage.Typed.NOTHING, Problems.of(refused), actor));
        }
    }

    @PostMapping("/steps")
    @Needs("election:work")
    ModelAndView tick(
            @PathVariable OrgId org, @RequestParam(defaultValue = "") String milestone, TickForm form, Actor actor) {
        try {
            plans.tick(org, milestone(milestone), new Plans.Done(Days.need(form.on(), "完成日期"), form.document()), actor);
            return Pages.to("/elections/%s/plan".formatted(org));
        } catch (Refused refused) {
            var typed = new ElectionPlanPage.Typed(milestone, form.on(), form.document());
            return Pages.refused(SHOW, page(org, typed, Problems.of(refused), actor));
        }
    }

    /// What is typed of a step that was done.
    public record TickForm(String on, String document) {

        public TickForm {
            on = on == null ? "" : on.strip();
            document = document == null ? "" : document.strip();
        }
    }

    private ElectionPlanPage page(OrgId org, ElectionPlanPage.Typed typed, Problems problems, Actor actor) {
        var line = terms.need(actor.scope(), org);
        return new ElectionPlanPage(
                line,
                LocalDate.now(clock),
                plans.find(actor.scope(), org).orElse(null),
                actor.may("election:work") && actor.actsFor(org),
                typed,
                problems);
    }

    private static Milestone milestone(String name) {
        return Arrays.stream(Milestone.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused("election.no-step", "请选择完成的是哪一步"));
    }
}
