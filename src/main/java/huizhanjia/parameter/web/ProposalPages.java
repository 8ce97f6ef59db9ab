package huizhanjia.parameter.web;

import huizhanjia.attachment.Slot;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.ProposalId;
import huizhanjia.trail.Trail;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/parameters/proposals/{proposal}`: what a local value changes, and the second signature.
@Controller
@RequestMapping("/parameters/proposals/{proposal}")
class ProposalPages {

    private static final String VIEW = "parameter/web/proposal";

    private final Parameters parameters;
    private final Trail trail;

    ProposalPages(Parameters parameters, Trail trail) {
        this.parameters = parameters;
        this.trail = trail;
    }

    @GetMapping
    @Needs("parameter:read")
    ModelAndView show(Actor actor, @PathVariable ProposalId proposal) {
        return Pages.show(VIEW, page(actor, proposal, Problems.NONE));
    }

    @PostMapping("/signature")
    @Needs("parameter:sign")
    ModelAndView sign(Actor actor, @PathVariable ProposalId proposal) {
        return decide(actor, proposal, () -> parameters.sign(actor, proposal));
    }

    @PostMapping("/return")
    @Needs("parameter:sign")
    ModelAndView sendBack(
            Actor actor, @PathVariable ProposalId proposal, @RequestParam(defaultValue = "") String reason) {
        return decide(actor, proposal, () -> parameters.sendBack(actor, proposal, reason));
    }

    private ModelAndView decide(Actor actor, ProposalId id, Runnable decision) {
        try {
            decision.run();
            return Pages.to("/parameters/proposals/" + id);
        } catch (Refused refused) {
            return Pages.refused(VIEW, page(actor, id, Problems.of(refused)));
        }
    }

    private ProposalPage page(Actor actor, ProposalId id, Problems problems) {
        var proposal = parameters.find(actor.scope(), id);
        var change = parameters.change(proposal);
        var mayDecide = proposal.isWaiting()
                && actor.may("parameter:sign")
                && !proposal.clerk().equals(actor.clerk());
        return new ProposalPage(
                proposal,
                change,
                parameters.impact(actor.scope(), change),
                List.of(Slot.of("", "文件扫描件", 1).with(parameters.scans(proposal))),
                mayDecide,
                parameters.today(),
                trail.timeline(proposal.county(), List.of("parameter:" + id)),
                problems);
    }
}
