package huizhanjia.member.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.member.AdmissionOutcome;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/members/new`, `/members/{member}` and its edit form.
@Controller
@Needs("member:read")
class MemberPages {

    private static final String FORM = "member/web/form";

    private final Members members;
    private final MemberView view;
    private final UnionNames unionNames;
    private final Clock clock;

    MemberPages(Members members, MemberView view, UnionNames unionNames, Clock clock) {
        this.members = members;
        this.view = view;
        this.unionNames = unionNames;
        this.clock = clock;
    }

    @GetMapping("/members/{member}")
    ModelAndView show(@PathVariable MemberId member, Actor actor) {
        return Pages.show("member/web/show", view.of(member, actor));
    }

    @GetMapping("/members/new")
    @Needs("member:admit")
    ModelAndView blank(@RequestParam(defaultValue = "") String org, Actor actor) {
        return Pages.show(FORM, newPage(MemberForm.blank(org, LocalDate.now(clock)), Problems.NONE, actor));
    }

    @PostMapping("/members")
    @Needs("member:admit")
    ModelAndView create(HttpServletRequest request, Actor actor) {
        var admission = new AdmissionReading(MemberForm.of(request.getParameterMap()), Optional.empty());
        if (!admission.problems().isEmpty()) {
            return Pages.refused(FORM, newPage(admission.form(), new Problems(admission.problems(), List.of()), actor));
        }
        try {
            return admitted(members.admit(admission.admission(), actor));
        } catch (Refused refused) {
            return Pages.refused(FORM, newPage(admission.form(), Problems.of(refused), actor));
        }
    }

    /// To the member, or to the comparison with the record that holds the number.
    static ModelAndView admitted(AdmissionOutcome outcome) {
        return switch (outcome) {
            case AdmissionOutcome.Admitted admitted -> Pages.to("/members/" + admitted.member());
            case AdmissionOutcome.Compared compared -> Pages.to("/comparisons/" + compared.comparison());
        };
    }

    @GetMapping("/members/{member}/edit")
    @Needs("member:edit")
    ModelAndView edit(@PathVariable MemberId member, Actor actor) {
        var known = members.need(actor.scope(), member);
        var form = MemberForm.of(known.person(), String.valueOf(known.version()));
        return Pages.show(FORM, editPage(known, form, Problems.NONE));
    }

    @PostMapping("/members/{member}")
    @Needs("member:edit")
    ModelAndView update(@PathVariable MemberId member, HttpServletRequest request, Actor actor) {
        var form = MemberForm.of(request.getParameterMap());
        var known = members.need(actor.scope(), member);
        var reading = form.reading(Optional.of(known.person()));
        var problems = MemberForm.problems(reading);
        if (!form.joinedOn().isBlank() && form.joined().isEmpty()) {
            problems.put("joined_on", "请填写入会日期，如 2026-03-01");
        }
        if (!problems.isEmpty()) {
            return Pages.refused(FORM, editPage(known, form, new Problems(problems, List.of())));
        }
        try {
            members.amend(known.readAs(form.version()), reading.person(), actor);
            form.joined().ifPresent(joinedOn -> members.join(known, joinedOn, actor));
            return Pages.to("/members/" + member);
        } catch (Refused refused) {
            return Pages.refused(FORM, editPage(known, form, Problems.of(refused)));
        }
    }

    /// Shows the sealed fields once, for a reason that is recorded.
    @PostMapping("/members/{member}/revelation")
    @Needs("member:reveal")
    ModelAndView reveal(@PathVariable MemberId member, @RequestParam String reason, Actor actor) {
        try {
            var revealed = members.reveal(member, reason, actor);
            return Pages.show("member/web/show", view.revealed(member, revealed, actor));
        } catch (Refused refused) {
            return Pages.refused("member/web/show", view.withProblem(member, refused, actor));
        }
    }

    private MemberFormPage newPage(MemberForm form, Problems problems, Actor actor) {
        return new MemberFormPage(
                "登记入会", "/members", form, unionNames.choosing(actor.scope(), form.org()), true, problems);
    }

    private static MemberFormPage editPage(Member known, MemberForm form, Problems problems) {
        var action = "/members/" + known.id();
        return new MemberFormPage("修改会员资料", action, form, List.of(), known.joinedOn() == null, problems);
    }
}
