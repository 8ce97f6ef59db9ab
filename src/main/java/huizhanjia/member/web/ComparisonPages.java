package huizhanjia.member.web;

import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Comparison;
import huizhanjia.member.Comparisons;
import huizhanjia.member.RosterField;
import huizhanjia.trail.Trail;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/comparisons`: second claims on one identity.
@Controller
@Needs("member:transfer")
class ComparisonPages {

    private static final String SHOW = "member/web/comparison";

    private final Comparisons comparisons;
    private final Unions unions;
    private final Trail trail;

    ComparisonPages(Comparisons comparisons, Unions unions, Trail trail) {
        this.comparisons = comparisons;
        this.unions = unions;
        this.trail = trail;
    }

    @GetMapping("/comparisons")
    ModelAndView list(@RequestParam(defaultValue = "0") int from, Actor actor) {
        var lines = comparisons.in(actor.scope(), Excerpt.Span.page(from)).map(this::line);
        return Pages.show("member/web/comparisons", new ComparisonList(lines));
    }

    @GetMapping("/comparisons/{comparison}")
    ModelAndView show(@PathVariable UUID comparison, StepForm form, Actor actor) {
        return Pages.show(SHOW, page(comparison, form, Problems.NONE, actor));
    }

    /// The same person: the membership goes to the union that claims it.
    @PostMapping("/comparisons/{comparison}/transfer")
    ModelAndView transfer(@PathVariable UUID comparison, StepForm form, Actor actor) {
        var missing = form.problems(StepKind.RETENTION);
        if (!missing.isEmpty()) {
            return Pages.refused(SHOW, page(comparison, form, new Problems(missing, List.of()), actor));
        }
        try {
            return Pages.to("/members/" + comparisons.transfer(comparison, form.step(), actor));
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(comparison, form, Problems.of(refused), actor));
        }
    }

    /// No change of membership: a wrong number, or the person stays where they are.
    @PostMapping("/comparisons/{comparison}/dismissal")
    ModelAndView dismiss(
            @PathVariable UUID comparison,
            @RequestParam(defaultValue = "WRONG_NUMBER") Comparison.Outcome outcome,
            StepForm form,
            Actor actor) {
        try {
            comparisons.dismiss(comparison, outcome, form.note(), actor);
            return Pages.to(
                    outcome == Comparison.Outcome.WRONG_NUMBER
                            ? "/comparisons/%s/correction".formatted(comparison)
                            : "/comparisons");
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(comparison, form, Problems.of(refused), actor));
        }
    }

    /// The form of admission with everything that was claimed, to be sent again with the right number.
    @GetMapping("/comparisons/{comparison}/correction")
    @Needs("member:admit")
    ModelAndView correct(@PathVariable UUID comparison, Actor actor) {
        var claim = comparisons.claim(comparisons.need(actor.scope(), comparison));
        var form = MemberForm.claimed(claim.person(), claim.org().toString(), Objects.toString(claim.joinedOn(), ""));
        var choices = unions.choosing(actor.scope(), form.org());
        return Pages.show(
                "member/web/form", new MemberFormPage("按正确的证件号码重新登记", "/members", form, choices, true, Problems.NONE));
    }

    private ComparisonPage page(UUID id, StepForm form, Problems problems, Actor actor) {
        var comparison = comparisons.need(actor.scope(), id);
        var held = comparisons.holder(comparison);
        var claim = comparisons.claim(comparison);
        var fields = Stream.of(RosterField.values())
                .map(field -> new ComparisonPage.Pair(
                        field.label(),
                        held.person().shown(field),
                        claim.person().shown(field)));
        var joined = new ComparisonPage.Pair("入会日期", held.joined(), Objects.toString(claim.joinedOn(), "未登记"));
        var line = line(comparison);
        var orgs = new ComparisonPage.Pair("工会", unions.name(held.org()), line.claiming());
        return new ComparisonPage(
                line,
                Stream.concat(Stream.of(orgs, joined), fields)
                        .filter(pair ->
                                !pair.held().isEmpty() || !pair.claimed().isEmpty())
                        .toList(),
                form,
                unions.reaches(actor.scope(), held.org()),
                trail.timeline(comparison.county(), List.of("comparison:" + id)),
                problems);
    }

    private ComparisonList.Line line(Comparison comparison) {
        return new ComparisonList.Line(comparison, unions.name(comparison.org()), unions.name(comparison.holderOrg()));
    }
}
