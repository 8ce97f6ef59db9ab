package huizhanjia.member.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Members;
import huizhanjia.member.Memberships;
import huizhanjia.member.Transfer;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// `/members/{member}/transfer|retention|restoration|withdrawal|expulsion`.
@Controller
@Needs({"member:transfer", "member:retain", "member:withdraw", "member:expel"})
class StepPages {

    private static final String PATH = "/members/{member}/{kind:transfer|retention|restoration|withdrawal|expulsion}";
    private static final String FORM = "member/web/step";

    private final Members members;
    private final Memberships memberships;
    private final UnionNames unionNames;

    StepPages(Members members, Memberships memberships, UnionNames unionNames) {
        this.members = members;
        this.memberships = memberships;
        this.unionNames = unionNames;
    }

    @GetMapping(PATH)
    ModelAndView blank(@PathVariable MemberId member, @PathVariable String kind, MembershipStepForm form, Actor actor) {
        return Pages.show(FORM, page(member, new Attempt(kind(kind, actor), form, Problems.NONE), actor));
    }

    @PostMapping(PATH)
    ModelAndView create(
            @PathVariable MemberId member, @PathVariable String kind, MembershipStepForm form, Actor actor) {
        var wanted = kind(kind, actor);
        var missing = form.problems(wanted);
        if (!missing.isEmpty()) {
            var attempt = new Attempt(wanted, form, new Problems(missing, List.of()));
            return Pages.refused(FORM, page(member, attempt, actor));
        }
        try {
            return Pages.to("/members/" + take(member, wanted, form, actor));
        } catch (Refused refused) {
            var attempt = new Attempt(wanted, form, Problems.of(refused));
            return Pages.refused(FORM, page(member, attempt, actor));
        }
    }

    private MemberId take(MemberId member, StepKind kind, MembershipStepForm form, Actor actor) {
        switch (kind) {
            case TRANSFER -> {
                return memberships.transfer(member, new Transfer(OrgId.of(form.to()), form.step()), actor);
            }
            case RETENTION -> memberships.retain(member, form.step(), actor);
            case RESTORATION -> memberships.restore(member, form.step(), actor);
            case WITHDRAWAL -> memberships.withdraw(member, form.step(), actor);
            case EXPULSION -> memberships.expel(member, form.step(), actor);
        }
        return member;
    }

    private StepPage page(MemberId id, Attempt attempt, Actor actor) {
        var member = members.need(actor.scope(), id);
        List<Choice> choices = attempt.kind() == StepKind.TRANSFER
                ? unionNames.choices(actor.scope(), attempt.form().words())
                : List.of();
        return new StepPage(
                id.toString(), member.person().name(), attempt.kind(), attempt.form(), choices, attempt.problems());
    }

    /// What was typed, and what is wrong with it.
    private record Attempt(StepKind kind, MembershipStepForm form, Problems problems) {}

    private static StepKind kind(String path, Actor actor) {
        var kind = StepKind.of(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        actor.need(kind.permission());
        return kind;
    }
}
