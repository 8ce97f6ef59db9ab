package huizhanjia.guard.web;

import huizhanjia.access.OrgChoice;
import huizhanjia.access.OrgDirectory;
import huizhanjia.attachment.Attachments;
import huizhanjia.casefile.CaseId;
import huizhanjia.guard.Dissolution;
import huizhanjia.guard.Dissolutions;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgPlaces;
import huizhanjia.ui.Form;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import huizhanjia.ui.Typed;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// `/guard/dissolutions`: a union ends by its papers, one after the other.
@Controller
@Needs("guard:read")
@RequestMapping("/guard/dissolutions")
class DissolutionPages {

    private static final String HOME = "/guard/dissolutions/";
    private static final int CHOICES = 20;

    private final Dissolutions dissolutions;
    private final OrgPlaces places;
    private final OrgDirectory directory;
    private final Attachments attachments;

    DissolutionPages(Dissolutions dissolutions, OrgPlaces places, OrgDirectory directory, Attachments attachments) {
        this.dissolutions = dissolutions;
        this.places = places;
        this.directory = directory;
        this.attachments = attachments;
    }

    @GetMapping("/new")
    @Needs("guard:work")
    ModelAndView blank(Typed typed, Actor actor) {
        return opening(new Form(typed, Problems.NONE), actor);
    }

    @PostMapping
    @Needs("guard:work")
    ModelAndView open(Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(DissolutionForms::opening),
                opening -> {
                    var opened = dissolutions.open(opening, actor);
                    var stop = opened.stop();
                    return stop == null ? HOME + opened.matter() : "/guard/stops/" + stop;
                },
                problems -> opening(new Form(typed, problems), actor));
    }

    @GetMapping("/{matter}")
    ModelAndView show(@PathVariable CaseId matter, Typed typed, Actor actor) {
        return page(matter, new Form(typed, Problems.NONE), actor);
    }

    @PostMapping("/{matter}/papers")
    @Needs({"guard:work", "guard:audit"})
    ModelAndView file(
            @PathVariable CaseId matter,
            Typed typed,
            @RequestParam(required = false) List<MultipartFile> files,
            Actor actor) {
        return Pages.attempt(
                typed.read(DissolutionForms::paper),
                on(matter, paper -> {
                    var county = dissolutions.need(actor.scope(), matter).file().county();
                    var kept = attachments.keepAll(files == null ? List.of() : files, county, actor).stream()
                            .map(file -> file.id())
                            .toList();
                    dissolutions.file(matter, paper.with(kept), actor);
                }),
                again(matter, typed, actor));
    }

    @PostMapping("/{matter}/petition")
    @Needs("guard:work")
    ModelAndView petition(@PathVariable CaseId matter, Actor actor) {
        return Pages.attempt(
                () -> {
                    dissolutions.petition(matter, actor);
                    return HOME + matter;
                },
                again(matter, Typed.NOTHING, actor));
    }

    @PostMapping("/{matter}/members")
    @Needs("guard:work")
    ModelAndView resettle(@PathVariable CaseId matter, Typed typed, Actor actor) {
        var as = DissolutionForms.standing(typed);
        return Pages.attempt(
                typed.read(it -> DissolutionForms.transfer(it, as)),
                on(matter, transfer -> {
                    var outlook = outlook(dissolutions.need(actor.scope(), matter), typed, actor);
                    if (!outlook.mark().equals(typed.get("seen"))) {
                        throw new Refused("guard.outlook-unseen", "请核对安置前后的人数，无误后再点“确认安置”");
                    }
                    dissolutions.resettle(matter, transfer, as, actor);
                }),
                again(matter, typed, actor));
    }

    @PostMapping("/{matter}/end")
    @Needs("org:end")
    ModelAndView end(@PathVariable CaseId matter, Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> it.day("on", "日期")),
                on(matter, day -> dissolutions.end(matter, day, actor)),
                again(matter, typed, actor));
    }

    @PostMapping("/{matter}/abandon")
    @Needs("guard:work")
    ModelAndView abandon(@PathVariable CaseId matter, Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> it.text("words", "不再办理的原因")),
                on(matter, reason -> dissolutions.abandon(matter, reason, actor)),
                again(matter, typed, actor));
    }

    private static <T> Function<T, String> on(CaseId matter, Consumer<T> deed) {
        return meant -> {
            deed.accept(meant);
            return HOME + matter;
        };
    }

    private Function<Problems, ModelAndView> again(CaseId matter, Typed typed, Actor actor) {
        return problems -> page(matter, new Form(typed, problems), actor);
    }

    private ModelAndView page(CaseId id, Form form, Actor actor) {
        var matter = dissolutions.need(actor.scope(), id);
        var successor = matter.basis().successor();
        var named =
                new DissolutionPage.Named(places.name(matter.org()), successor == null ? "" : places.name(successor));
        var asked = new DissolutionPage.Asked(
                found(form, actor),
                powers(matter, actor),
                form.value("to").isEmpty() ? null : outlook(matter, form.typed(), actor));
        var files = attachments.of(matter.file().county(), matter.file().subject());
        return Pages.form(
                "guard/web/matter",
                new DissolutionPage(matter, named, dissolutions.membersLeft(matter), files, asked, form));
    }

    /// The audit is the audit commission's, wherever above; the rest is for who acts in the union's own name.
    private static DissolutionPage.Powers powers(Dissolution matter, Actor actor) {
        var isOwn = actor.actsFor(matter.org());
        return new DissolutionPage.Powers(
                isOwn && actor.may("guard:work"), actor.may("guard:audit"), isOwn && actor.may("org:end"));
    }

    private DissolutionPage.Outlook outlook(Dissolution matter, Typed typed, Actor actor) {
        var to = OrgId.of(typed.get("to"));
        var as = DissolutionForms.standing(typed);
        return new DissolutionPage.Outlook(to, places.name(to), as, dissolutions.outlook(matter, to, as, actor));
    }

    private ModelAndView opening(Form form, Actor actor) {
        var org = OrgId.of(form.value("org"));
        places.need(actor.scope(), org);
        return Pages.form("guard/web/open", new DissolutionOpeningPage(places.name(org), found(form, actor), form));
    }

    /// Unions by the words somebody looked for one with.
    private List<OrgChoice> found(Form form, Actor actor) {
        var words = form.value("q");
        return words.isEmpty() ? List.of() : directory.search(actor.scope(), words, CHOICES);
    }
}
