package huizhanjia.approval.web;

import huizhanjia.approval.Delegation;
import huizhanjia.approval.Delegations;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/approvals/delegations`: who signs in whose stead.
@Controller
@Needs({"approval:submit", "approval:decide"})
@RequestMapping("/approvals/delegations")
class DelegationPages {

    private static final String SHOW = "approval/web/delegations";
    private static final String HERE = "/approvals/delegations";

    private final Delegations delegations;

    DelegationPages(Delegations delegations) {
        this.delegations = delegations;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return Pages.show(SHOW, page(DelegationForm.BLANK, Problems.NONE, actor));
    }

    @PostMapping
    @Needs("approval:delegate")
    ModelAndView create(DelegationForm form, Actor actor) {
        var missing = form.problems();
        if (!missing.isEmpty()) {
            return Pages.refused(SHOW, page(form, new Problems(missing, List.of()), actor));
        }
        try {
            delegations.give(form.delegating(), actor);
            return Pages.to(HERE);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(form, Problems.of(refused), actor));
        }
    }

    @PostMapping("/{delegation}/end")
    @Needs("approval:delegate")
    ModelAndView end(@PathVariable String delegation, Actor actor) {
        try {
            delegations.end(Ids.read(delegation), actor);
            return Pages.to(HERE);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(DelegationForm.BLANK, Problems.of(refused), actor));
        }
    }

    private DelegationPage page(DelegationForm form, Problems problems, Actor actor) {
        var today = delegations.today();
        var lines =
                delegations.of(actor).stream().map(it -> line(it, today, actor)).toList();
        var colleagues = delegations.colleagues(actor).stream()
                .map(it -> new Choice(it.clerk(), it.name() + "（" + it.post() + "）"))
                .toList();
        return new DelegationPage(lines, actor.may("approval:delegate"), colleagues, form, problems);
    }

    private static DelegationPage.Line line(Delegation delegation, LocalDate today, Actor actor) {
        var state = delegation.isOver(today) ? "已结束" : delegation.isInForce(today) ? "生效中" : "未开始";
        var mine = delegation.giver().clerk().equals(actor.clerk()) && !delegation.isOver(today);
        return new DelegationPage.Line(delegation, state, mine);
    }
}
