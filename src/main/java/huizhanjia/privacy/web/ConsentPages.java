package huizhanjia.privacy.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.org.OrgPlaces;
import huizhanjia.privacy.ConsentKind;
import huizhanjia.privacy.ConsentWay;
import huizhanjia.privacy.Consents;
import huizhanjia.privacy.WithoutConsent;
import huizhanjia.ui.Choice;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// `/privacy/consents`: who has agreed to nothing yet; `/privacy/consents/{member}`: what one member said.
@Controller
@Needs("privacy:work")
@RequestMapping("/privacy/consents")
class ConsentPages {

    private static final String SHOW = "privacy/web/consent";
    private static final List<Choice> GIVEN = List.of(new Choice("yes", "同意"), new Choice("no", "撤回同意"));

    private final Consents consents;
    private final WithoutConsent without;
    private final Members members;
    private final OrgPlaces places;
    private final Clock clock;

    ConsentPages(Consents consents, WithoutConsent without, Members members, OrgPlaces places, Clock clock) {
        this.consents = consents;
        this.without = without;
        this.members = members;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String after, Actor actor) {
        var found = without.after(after, actor);
        var rows = found.silent().stream().map(this::row).toList();
        var next = found.next().isEmpty()
                ? ""
                : UriComponentsBuilder.fromPath("/privacy/consents")
                        .queryParam("after", "{after}")
                        .encode()
                        .buildAndExpand(found.next())
                        .toUriString();
        var links = new PageLinks(after.isEmpty() ? "" : "/privacy/consents", next, rows.size(), 0);
        return Pages.show("privacy/web/silent", new SilentList(rows, found.members(), links));
    }

    @GetMapping("/{member}")
    ModelAndView show(@PathVariable MemberId member, Actor actor) {
        var form = new ConsentForm(
                ConsentKind.GENERAL.name(), "yes", LocalDate.now(clock).toString(), ConsentWay.PAPER.name(), "");
        return Pages.show(SHOW, page(member, form, Problems.NONE, actor));
    }

    @PostMapping("/{member}")
    ModelAndView record(@PathVariable MemberId member, ConsentForm form, Actor actor) {
        try {
            consents.record(member, form.statement(), actor);
            return Pages.to("/privacy/consents/" + member);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(member, form, Problems.of(refused), actor));
        }
    }

    private ConsentPage page(MemberId id, ConsentForm form, Problems problems, Actor actor) {
        var member = members.need(actor.scope(), id);
        var said = consents.of(actor.scope(), id);
        var offers = new ConsentPage.Offers(
                Choices.of(ConsentKind.class, ConsentKind::label),
                Choices.of(ConsentWay.class, ConsentWay::label),
                GIVEN);
        var stands = List.copyOf(Consents.standing(said).values());
        return new ConsentPage(id.toString(), member.person().name(), stands, said, offers, form, problems);
    }

    private SilentList.Row row(Member member) {
        return new SilentList.Row(
                member.id().toString(), member.person().name(), places.name(member.org()), member.joined());
    }
}
