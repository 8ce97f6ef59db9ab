package huizhanjia.election.web;

import huizhanjia.election.Urgings;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
        var typed = new UnionTerms.Typed(today.plusDays(DAYS).toString(), Problems.NONE);
        return Pages.show(SHOW, unions.page(org, today, typed, actor));
    }

    @PostMapping("/elections/{org}/urging")
    @Needs("election:supervise")
    ModelAndView urge(@PathVariable OrgId org, @RequestParam(defaultValue = "") String answerBy, Actor actor) {
        var today = LocalDate.now(clock);
        try {
            urgings.urge(org, Days.need(answerBy, "报送期限"), today, actor);
            return Pages.to("/elections/" + org);
        } catch (Refused refused) {
            var typed = new UnionTerms.Typed(answerBy, Problems.of(refused));
            return Pages.refused(SHOW, unions.page(org, today, typed, actor));
        }
    }
}
