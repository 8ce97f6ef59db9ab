package huizhanjia.organizing.web;

import huizhanjia.attachment.Attachment;
import huizhanjia.attachment.Attachments;
import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.CaseLinkId;
import huizhanjia.casefile.Doing;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.lead.ObstructionStep;
import huizhanjia.organizing.lead.Obstructions;
import huizhanjia.organizing.lead.Referrals;
import huizhanjia.ui.Form;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import huizhanjia.ui.Typed;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// `/firms/{firm}/obstructions`: who keeps workers from founding a union, and what is done about it.
@Controller
@Needs("organizing:edit")
@RequestMapping("/firms/{firm}/obstructions")
class ObstructionPages {

    private static final String HOME = "/firms/";

    private final Obstructions obstructions;
    private final Referrals referrals;
    private final Firms firms;
    private final Attachments attachments;
    private final FirmView view;

    ObstructionPages(
            Obstructions obstructions, Referrals referrals, Firms firms, Attachments attachments, FirmView view) {
        this.obstructions = obstructions;
        this.referrals = referrals;
        this.firms = firms;
        this.attachments = attachments;
        this.view = view;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable FirmId firm,
            Typed typed,
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> files,
            Actor actor) {
        return Pages.attempt(
                typed.read(it ->
                        new Obstructions.Telling(it.day("on", "发生日期"), it.text("words", "时间、人员和阻挠建会的具体行为"), List.of())),
                telling -> {
                    var it = firms.need(actor.scope(), firm);
                    var kept = attachments.keepAll(files, it.county(), actor).stream()
                            .map(Attachment::id)
                            .toList();
                    obstructions.tell(it, new Obstructions.Telling(telling.on(), telling.facts(), kept), actor);
                    return HOME + firm;
                },
                again(firm, typed, actor));
    }

    @PostMapping("/{obstruction}/steps")
    ModelAndView act(@PathVariable FirmId firm, @PathVariable CaseId obstruction, Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> new Doing<>(
                        it.choice("kind", "办理结果", ObstructionStep.class),
                        it.text("words", "办理情况"),
                        it.optional("documentNumber", "文号"),
                        it.day("on", "日期"),
                        List.of())),
                doing -> {
                    obstructions.act(obstruction, doing, actor);
                    return HOME + firm;
                },
                again(firm, typed, actor));
    }

    @Needs("document:sign")
    @PostMapping("/{obstruction}/letter")
    ModelAndView refer(@PathVariable FirmId firm, @PathVariable CaseId obstruction, Typed typed, Actor actor) {
        return Pages.attempt(
                () -> {
                    referrals.refer(obstruction, typed.get("authority"), actor);
                    return HOME + firm;
                },
                again(firm, typed, actor));
    }

    /// The answer tells the end of the link's address, this once.
    @Needs("document:sign")
    @PostMapping("/{obstruction}/links")
    ModelAndView invite(@PathVariable FirmId firm, @PathVariable CaseId obstruction, Typed typed, Actor actor) {
        try {
            var token =
                    referrals.invite(obstruction, typed.get("addressee"), Days.need(typed.get("until"), "有效期"), actor);
            return Pages.show(FirmView.TEMPLATE, view.of(firm, obstruction.toString(), issued(token), actor));
        } catch (Refused refused) {
            var again = new Form(typed, Problems.of(refused));
            return Pages.refused(FirmView.TEMPLATE, view.of(firm, obstruction.toString(), again, actor));
        }
    }

    @Needs("document:sign")
    @PostMapping("/{obstruction}/links/{link}/revocation")
    ModelAndView uninvite(
            @PathVariable FirmId firm, @PathVariable CaseId obstruction, @PathVariable CaseLinkId link, Actor actor) {
        return Pages.attempt(
                () -> {
                    referrals.uninvite(obstruction, link, actor);
                    return HOME + firm;
                },
                again(firm, Typed.NOTHING, actor));
    }

    private static Form issued(String token) {
        return new Form(Typed.NOTHING.with("issued", token), Problems.NONE);
    }

    private Function<Problems, ModelAndView> again(FirmId firm, Typed typed, Actor actor) {
        return problems ->
                Pages.refused(FirmView.TEMPLATE, view.of(firm, "obstructions", new Form(typed, problems), actor));
    }
}
