package huizhanjia.member.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Comparison;
import huizhanjia.member.Comparisons;
import huizhanjia.member.Members;
import huizhanjia.trail.Trail;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
    private static final String FORM = "member/web/form";

    private final Comparisons comparisons;
    private final Members members;
    private final UnionNames unionNames;
    private final Trail trail;

    ComparisonPages(Comparisons comparisons, Members members, UnionNames unionNames, Trail trail) {
        this.comparisons = comparisons;
        this.members = members;
        this.unionNames = unionNames;
        this.trail = trail;
    }

    @GetMapping("/comparisons")
    ModelAndView list(@RequestParam(defaultValue = "0") int from, Actor actor) {
        var lines = comparisons.in(actor.scope(), Excerpt.Span.page(from)).map(comparison -> line(comparison, actor));
        return Pages.show("member/web/comparisons", new ComparisonList(lines));
    }

    @GetMapping("/comparisons/{comparison}")
    ModelAndView show(@PathVariable UUID comparison, MembershipStepForm form, Actor actor) {
        return Pages.show(SHOW, page(comparison, form, Problems.NONE, actor));
    }

    /// The same person: the membership goes to the union that claims it.
    @PostMapping("/comparisons/{comparison}/transfer")
    ModelAndView transfer(@PathVariable UUID comparison, MembershipStepForm form, Actor actor) {
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
            @RequestParam(defaultValue = "") String outcome,
            MembershipStepForm form,
            Actor actor) {
        try {
            var found = outcome(outcome);
            comparisons.dismiss(comparison, found, form.note(), actor);
            var org = comparisons.need(actor.scope(), comparison).org();
            var isToCorrect = found == Comparison.Outcome.WRONG_NUMBER && unionNames.reaches(actor.scope(), org);
            return Pages.to(isToCorrect ? "/comparisons/%s/correction".formatted(comparison) : "/comparisons");
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(comparison, form, Problems.of(refused), actor));
        }
    }

    /// Nothing is concluded for whoever chose nothing.
    private static Comparison.Outcome outcome(String typed) {
        return Arrays.stream(Comparison.Outcome.values())
                .filter(outcome -> outcome.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refused("member.outcome-missing", Comparison.ASKED));
    }

    /// The form of admission with what was claimed, to be sent again with the right number; what is sealed
    /// stays as it was claimed where the form leaves it empty.
    @GetMapping("/comparisons/{comparison}/correction")
    @Needs("member:admit")
    ModelAndView correct(@PathVariable UUID comparison, Actor actor) {
        var claim = comparisons.ownClaim(comparison, actor.scope());
        var joined = Objects.toString(claim.joinedOn(), "");
        var form = MemberForm.claimed(claim.person(), claim.org().toString(), joined);
        return Pages.show(FORM, correction(comparison, form, Problems.NONE, actor));
    }

    @PostMapping("/comparisons/{comparison}/correction")
    @Needs("member:admit")
    ModelAndView readmit(@PathVariable UUID comparison, HttpServletRequest request, Actor actor) {
        var claim = comparisons.ownClaim(comparison, actor.scope());
        var admission = new AdmissionReading(MemberForm.of(request.getParameterMap()), Optional.of(claim.person()));
        if (!admission.problems().isEmpty()) {
            var problems = new Problems(admission.problems(), List.of());
            return Pages.refused(FORM, correction(comparison, admission.form(), problems, actor));
        }
        try {
            return MemberPages.admitted(members.admit(admission.admission(), actor));
        } catch (Refused refused) {
            return Pages.refused(FORM, correction(comparison, admission.form(), Problems.of(refused), actor));
        }
    }

    private MemberFormPage correction(UUID comparison, MemberForm form, Problems problems, Actor actor) {
        return new MemberFormPage(
                "按正确的证件号码重新登记",
                "/comparisons/%s/correction".formatted(comparison),
                form,
                unionNames.choosing(actor.scope(), form.org()),
                true,
                problems);
    }

    private ComparisonPage page(UUID id, MembershipStepForm form, Problems problems, Actor actor) {
        var comparison = comparisons.need(actor.scope(), id);
        var held = comparisons.holder(comparison);
        var mayGive = unionNames.reaches(actor.scope(), held.org());
        var isOwnClaim = unionNames.reaches(actor.scope(), comparison.org());
        var pairs = ComparisonPairs.of(held, comparisons.claim(comparison)).stream()
                .map(pair -> pair.seen(mayGive, isOwnClaim))
                .toList();
        return new ComparisonPage(
                line(comparison, actor),
                pairs,
                form,
                mayGive,
                isOwnClaim,
                trail.timeline(comparison.county(), List.of("comparison:" + id)),
                problems);
    }

    /// A union outside the scope that holds a membership is not named: where somebody belongs is theirs.
    private ComparisonList.Line line(Comparison comparison, Actor actor) {
        var holding = unionNames.reaches(actor.scope(), comparison.holderOrg())
                ? unionNames.name(comparison.holderOrg())
                : "别处的工会";
        return new ComparisonList.Line(comparison, unionNames.name(comparison.org()), holding);
    }
}
