package huizhanjia.org.committee.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Org;
import huizhanjia.org.Orgs;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.Committees;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/orgs/{org}/committees`: who sits where, and what elections and vacancies changed.
@Controller
@Needs("org:read")
@RequestMapping("/orgs/{org}/committees")
class CommitteePages {

    private static final String SHOW = "org/committee/web/show";
    private static final String ELECT = "org/committee/web/elect";
    private static final String SEAT = "org/committee/web/seat";

    private final Committees committees;
    private final Orgs orgs;
    private final Clock clock;

    CommitteePages(Committees committees, Orgs orgs, Clock clock) {
        this.committees = committees;
        this.orgs = orgs;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable OrgId org, Actor actor) {
        var known = orgs.need(actor.scope(), org);
        var today = LocalDate.now(clock);
        return Pages.show(
                SHOW,
                new CommitteesPage(
                        known,
                        today,
                        committees.on(org, known.county(), today),
                        committees.all(org, known.county()),
                        actor.may("org:edit")));
    }

    @GetMapping("/elect")
    @Needs("org:edit")
    ModelAndView blank(@PathVariable OrgId org, ElectionForm form, Actor actor) {
        return Pages.show(ELECT, new ElectionPage(orgs.need(actor.scope(), org), form, Problems.NONE));
    }

    @PostMapping
    @Needs("org:edit")
    ModelAndView elect(@PathVariable OrgId org, ElectionForm form, Actor actor) {
        var known = orgs.need(actor.scope(), org);
        var missing = form.problems();
        if (!missing.isEmpty()) {
            return Pages.refused(ELECT, new ElectionPage(known, form, new Problems(missing, List.of())));
        }
        try {
            committees.elect(form.electing(org), actor);
            return Pages.to("/orgs/%s/committees".formatted(org));
        } catch (Refused refused) {
            return Pages.refused(ELECT, new ElectionPage(known, form, Problems.of(refused)));
        }
    }

    @GetMapping("/{body}/fill")
    @Needs("org:edit")
    ModelAndView fillBlank(@PathVariable OrgId org, @PathVariable Body body, SeatForm form, Actor actor) {
        return Pages.show(SEAT, SeatPage.filling(orgs.need(actor.scope(), org), body, form, Problems.NONE));
    }

    @PostMapping("/{body}/fill")
    @Needs("org:edit")
    ModelAndView fill(@PathVariable OrgId org, @PathVariable Body body, SeatForm form, Actor actor) {
        var known = orgs.need(actor.scope(), org);
        try {
            committees.fill(org, body, form.filling(body), actor);
            return Pages.to("/orgs/%s/committees".formatted(org));
        } catch (Refused refused) {
            return Pages.refused(SEAT, SeatPage.filling(known, body, form, Problems.of(refused)));
        }
    }

    @GetMapping("/seats/{seat}/vacate")
    @Needs("org:edit")
    ModelAndView vacateBlank(@PathVariable OrgId org, @PathVariable UUID seat, SeatForm form, Actor actor) {
        var known = orgs.need(actor.scope(), org);
        return Pages.show(SEAT, SeatPage.vacating(known, holder(known, seat), form, Problems.NONE));
    }

    @PostMapping("/seats/{seat}/vacate")
    @Needs("org:edit")
    ModelAndView vacate(@PathVariable OrgId org, @PathVariable UUID seat, SeatForm form, Actor actor) {
        var known = orgs.need(actor.scope(), org);
        try {
            committees.vacate(org, seat, form.vacancy(), actor);
            return Pages.to("/orgs/%s/committees".formatted(org));
        } catch (Refused refused) {
            return Pages.refused(SEAT, SeatPage.vacating(known, holder(known, seat), form, Problems.of(refused)));
        }
    }

    private String holder(Org org, UUID seat) {
        return committees.all(org.id(), org.county()).stream()
                .flatMap(one -> one.seats().stream())
                .filter(one -> one.id().equals(seat))
                .map(one -> one.person().name() + "（" + one.office().label() + "）")
                .findFirst()
                .orElse("");
    }
}
