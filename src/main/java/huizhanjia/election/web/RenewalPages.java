package huizhanjia.election.web;

import huizhanjia.election.ElectionTimes;
import huizhanjia.election.petition.Renewal;
import huizhanjia.election.petition.Renewals;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.term.TermLine;
import huizhanjia.org.term.Terms;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/elections/{org}/petitions/{kind}`: a union petitions about its term.
@Controller
@Needs("election:work")
@RequestMapping("/elections/{org}/petitions/{kind}")
class RenewalPages {

    private static final String FORM = "election/web/petition";

    private final Renewals renewals;
    private final Terms terms;
    private final ElectionTimes electionTimes;
    private final Clock clock;

    RenewalPages(Renewals renewals, Terms terms, ElectionTimes electionTimes, Clock clock) {
        this.renewals = renewals;
        this.terms = terms;
        this.electionTimes = electionTimes;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView blank(@PathVariable OrgId org, @PathVariable String kind, Actor actor) {
        var line = terms.need(actor.scope(), org);
        var term = line.term();
        var number = term == null || term.number() == null ? "" : String.valueOf(term.number());
        return Pages.show(FORM, page(line, renewal(kind), RenewalForm.of(number), Problems.NONE));
    }

    @PostMapping
    ModelAndView create(@PathVariable OrgId org, @PathVariable String kind, RenewalForm form, Actor actor) {
        var line = terms.need(actor.scope(), org);
        var renewal = renewal(kind);
        try {
            var petition = renewals.submit(form.asking(renewal, org), actor);
            return Pages.to("/approvals/" + petition.id());
        } catch (Refused refused) {
            return Pages.refused(FORM, page(line, renewal, form, Problems.of(refused)));
        }
    }

    private RenewalPage page(TermLine line, Renewal renewal, RenewalForm form, Problems problems) {
        var term = line.term();
        var latest = renewal == Renewal.EXTENSION && term != null
                ? term.endsOn()
                        .plusMonths(electionTimes.extension(line.county(), LocalDate.now(clock)))
                        .toString()
                : "";
        return new RenewalPage(line, renewal, latest, form, problems);
    }

    private static Renewal renewal(String kind) {
        return Renewal.of(kind).orElseThrow(() -> new Refused("election.no-kind", "没有这种请示，请从换届页面选择"));
    }
}
