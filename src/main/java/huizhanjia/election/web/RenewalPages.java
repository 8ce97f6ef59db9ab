package huizhanjia.election.web;

import huizhanjia.election.ElectionTimes;
import huizhanjia.election.petition.Renewal;
import huizhanjia.election.petition.Renewals;
import huizhanjia.election.petition.TermPetition;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.term.TermLine;
import huizhanjia.org.term.Terms;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/elections/{org}/petitions/{kind}`: a union petitions about its term.
@Controller
@Needs("election:work")
@RequestMapping("/elections/{org}/petitions/{kind}")
class RenewalPages {

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
        return page(line, renewal(kind), new Form(Typed.NOTHING.with("number", number), Problems.NONE));
    }

    @PostMapping
    ModelAndView create(@PathVariable OrgId org, @PathVariable String kind, Typed typed, Actor actor) {
        var line = terms.need(actor.scope(), org);
        var renewal = renewal(kind);
        return Pages.attempt(
                typed.read(it -> new TermPetition(
                        renewal,
                        org,
                        it.number("number", "本届是第几届", 1, 999),
                        it.day("wanted", renewal.wanted()),
                        it.optional("reason", "原因"),
                        it.optional("proposal", "本级委员会提议的会议"),
                        new TermPetition.Congress(
                                it.optional("entitled", "应到人数"),
                                it.optional("seats", "拟设委员人数"),
                                it.optional("candidates", "候选人名单")))),
                petition -> "/approvals/" + renewals.submit(petition, actor).id(),
                problems -> page(line, renewal, new Form(typed, problems)));
    }

    private ModelAndView page(TermLine line, Renewal renewal, Form form) {
        var term = line.term();
        var latest = renewal == Renewal.EXTENSION && term != null
                ? term.endsOn()
                        .plusMonths(electionTimes.extension(line.county(), LocalDate.now(clock)))
                        .toString()
                : "";
        return Pages.form("election/web/petition", new RenewalPage(line, renewal, latest, form));
    }

    private static Renewal renewal(String kind) {
        return Renewal.of(kind).orElseThrow(() -> new Refused("election.no-kind", "没有这种请示，请从换届页面选择"));
    }
}
