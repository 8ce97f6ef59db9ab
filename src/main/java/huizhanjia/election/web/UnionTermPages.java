package huizhanjia.election.web;

import huizhanjia.election.Urgings;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.ui.Form;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import huizhanjia.ui.Typed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/elections/{org}`: the term of one union, and the letter that urges it.
@Controller
@Needs("election:read")
class UnionTermPages {

    private static final String SHOW = "election/web/show";

    /// How long a union has to answer; a default of ours.
    private static final int DAYS = 15;

    private final UnionTerms unions;
    private final Urgings urgings;
    private final Clock clock;

    UnionTermPages(UnionTerms unions, Urgings urgings, Clock clock) {
        this.unions = unions;
        this.urgings = urgings;
        this.clock = clock;
    }

    @GetMapping("/elections/{org}")
    ModelAndView show(@PathVariable OrgId org, Actor actor) {
        var today = LocalDate.now(clock);
        var typed = Typed.NOTHING.with("answerBy", today.plusDays(DAYS).toString());
        return Pages.form(SHOW, unions.page(org, today, new Form(typed, Problems.NONE), actor));
    }

    @PostMapping("/elections/{org}/urging")
    @Needs("election:supervise")
    ModelAndView urge(@PathVariable OrgId org, Typed typed, Actor actor) {
        var today = LocalDate.now(clock);
        return Pages.attempt(
                typed.read(it -> it.day("answerBy", "报送期限")),
                answerBy -> {
                    urgings.urge(org, answerBy, today, actor);
                    return "/elections/" + org;
                },
                problems -> Pages.form(SHOW, unions.page(org, today, new Form(typed, problems), actor)));
    }
}
