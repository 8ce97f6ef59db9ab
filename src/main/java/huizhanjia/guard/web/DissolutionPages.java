package huizhanjia.guard.web;

import huizhanjia.access.OrgChoice;
import huizhanjia.access.OrgDirectory;
import huizhanjia.attachment.Attachments;
import huizhanjia.guard.Dissolution;
import huizhanjia.guard.DissolutionId;
import huizhanjia.guard.Dissolutions;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgPlaces;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
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

    private static final String NEW = "guard/web/open";
    private static final String SHOW = "guard/web/matter";
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
    ModelAndView blank(DissolutionOpeningForm form, Actor actor) {
        return Pages.show(NEW, opening(form, Problems.NONE, actor));
    }

    @PostMapping
    @Needs("guard:work")
    ModelAndView open(DissolutionOpeningForm form, Actor actor) {
        var missing = form.problems();
        if (!missing.isEmpty()) {
            return Pages.refused(NEW, opening(form, new Problems(missing, List.of()), actor));
        }
        try {
            var opened = dissolutions.open(form.opening(), actor);
            var stop = opened.stop();
            return Pages.to(stop == null ? "/guard/dissolutions/" + opened.matter() : "/guard/stops/" + stop);
        } catch (Refused refused) {
            return Pages.refused(NEW, opening(form, Problems.of(refused), actor));
        }
    }

    @GetMapping("/{matter}")
    ModelAndView show(@PathVariable DissolutionId matter, DissolutionStepForm form, Actor actor) {
        return Pages.show(SHOW, page(matter, form, Problems.NONE, actor));
    }

    @PostMapping("/{matter}/papers")
    @Needs({"guard:work", "guard:audit"})
    ModelAndView file(
            @PathVariable DissolutionId matter,
            DissolutionStepForm form,
            @RequestParam(required = false) List<MultipartFile> files,
            Actor actor) {
        return doing(matter, form, actor, () -> {
            var county = dissolutions.need(actor.scope(), matter).county();
            var kept = attachments.keepAll(files == null ? List.of() : files, county, actor).stream()
                    .map(file -> file.id())
                    .toList();
            dissolutions.file(matter, form.deed(), form.filed(kept), actor);
        });
    }

    @PostMapping("/{matter}/petition")
    @Needs("guard:work")
    ModelAndView petition(@PathVariable DissolutionId matter, DissolutionStepForm form, Actor actor) {
        return doing(matter, form, actor, () -> dissolutions.petition(matter, actor));
    }

    @PostMapping("/{matter}/members")
    @Needs("guard:work")
    ModelAndView resettle(@PathVariable DissolutionId matter, DissolutionStepForm form, Actor actor) {
        return doing(matter, form, actor, () -> {
            var transfer = form.transfer();
            if (!outlook(dissolutions.need(actor.scope(), matter), form, actor)
                    .mark()
                    .equals(form.seen())) {
                throw new Refused("guard.outlook-unseen", "请核对安置前后的人数，无误后再点“确认安置”");
            }
            dissolutions.resettle(matter, transfer, form.standing(), actor);
        });
    }

    @PostMapping("/{matter}/end")
    @Needs("org:end")
    ModelAndView end(@PathVariable DissolutionId matter, DissolutionStepForm form, Actor actor) {
        return doing(matter, form, actor, () -> dissolutions.end(matter, form.day(), actor));
    }

    @PostMapping("/{matter}/abandon")
    @Needs("guard:work")
    ModelAndView abandon(@PathVariable DissolutionId matter, DissolutionStepForm form, Actor actor) {
        return doing(matter, form, actor, () -> dissolutions.abandon(matter, form.words(), actor));
    }

    private ModelAndView doing(DissolutionId matter, DissolutionStepForm form, Actor actor, Runnable deed) {
        try {
            deed.run();
            return Pages.to("/guard/dissolutions/" + matter);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(matter, form, Problems.of(refused), actor));
        }
    }

    private DissolutionPage page(DissolutionId id, DissolutionStepForm form, Problems problems, Actor actor) {
        var matter = dissolutions.need(actor.scope(), id);
        var successor = matter.successor();
        var choices = form.q().isBlank() ? List.<OrgChoice>of() : directory.search(actor.scope(), form.q(), CHOICES);
        return new DissolutionPage(
                matter,
                new DissolutionPage.Named(places.name(matter.org()), successor == null ? "" : places.name(successor)),
                dissolutions.membersLeft(matter),
                attachments.of(matter.county(), matter.subject()),
                new DissolutionPage.Asked(
                        form,
                        choices,
                        powers(matter, actor),
                        form.to().isEmpty() ? null : outlook(matter, form, actor)),
                problems);
    }

    /// The audit is the audit commission's, wherever above; the rest is for who acts in the union's own name.
    private static DissolutionPage.Powers powers(Dissolution matter, Actor actor) {
        var isOwn = actor.actsFor(matter.org());
        return new DissolutionPage.Powers(
                isOwn && actor.may("guard:work"), actor.may("guard:audit"), isOwn && actor.may("org:end"));
    }

    private DissolutionPage.Outlook outlook(Dissolution matter, DissolutionStepForm form, Actor actor) {
        var to = OrgId.of(form.to());
        var numbers = dissolutions.outlook(matter, to, form.standing(), actor);
        return new DissolutionPage.Outlook(to, places.name(to), form.standing(), numbers);
    }

    private DissolutionOpeningPage opening(DissolutionOpeningForm form, Problems problems, Actor actor) {
        var org = OrgId.of(form.org());
        places.need(actor.scope(), org);
        var choices = form.q().isBlank() ? List.<OrgChoice>of() : directory.search(actor.scope(), form.q(), CHOICES);
        return new DissolutionOpeningPage(places.name(org), form, choices, problems);
    }
}
