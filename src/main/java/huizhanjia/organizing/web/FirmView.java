package huizhanjia.organizing.web;

import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Slot;
import huizhanjia.kernel.Actor;
import huizhanjia.org.OrgPlaces;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.Territories;
import huizhanjia.organizing.lead.Assignments;
import huizhanjia.organizing.lead.Leads;
import huizhanjia.organizing.lead.Obstructions;
import huizhanjia.organizing.lead.Referrals;
import huizhanjia.trail.Trail;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Form;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts the page of a firm together.
@Component
class FirmView {

    static final String TEMPLATE = "organizing/web/show";

    private final Firms firms;
    private final Leads leads;
    private final Referrals referrals;
    private final Surroundings around;
    private final Clock clock;

    FirmView(Firms firms, Leads leads, Referrals referrals, Surroundings around, Clock clock) {
        this.firms = firms;
        this.leads = leads;
        this.referrals = referrals;
        this.around = around;
        this.clock = clock;
    }

    /// What other rooms tell of a firm.
    @Component
    record Surroundings(
            Territories territories,
            OrgPlaces orgs,
            Assignments assignments,
            Obstructions obstructions,
            Attachments attachments,
            Trail trail) {}

    FirmPage of(FirmId id, String posted, Form form, Actor actor) {
        var firm = firms.need(actor.scope(), id);
        var cases = cases(firm);
        var subjects = Stream.concat(
                        Stream.of(firm.subject()),
                        cases.stream().map(it -> it.obstruction().file().subject()))
                .toList();
        return new FirmPage(
                LocalDate.now(clock),
                leads.of(firm),
                around.territories().name(firm.facts().place().areaCode()),
                Printed.tags(firm),
                unions(firm, actor),
                firms.mentions(firm),
                new FirmPage.Log(leads.steps(firm), around.assignments().of(firm), leads.visits(firm)),
                assignees(firm, actor),
                cases,
                actor.may("organizing:edit"),
                around.trail().timeline(firm.county(), subjects),
                posted,
                form);
    }

    /// Nobody where the post only looks.
    private List<Choice> assignees(Firm firm, Actor actor) {
        return actor.may("organizing:edit")
                ? around.assignments().able(firm, actor).stream()
                        .map(one -> new Choice(
                                one.appointment().toString(), "%s（%s）".formatted(one.clerkName(), one.post())))
                        .toList()
                : List.of();
    }

    private List<FirmPage.Union> unions(Firm firm, Actor actor) {
        return firms.coverings(firm).stream()
                .map(covering -> new FirmPage.Union(
                        covering,
                        around.orgs().name(covering.org()),
                        !around.orgs().path(actor.scope(), covering.org()).isEmpty()))
                .toList();
    }

    private List<FirmPage.Case> cases(Firm firm) {
        return around.obstructions().of(firm).stream()
                .map(it -> new FirmPage.Case(
                        it,
                        List.of(Slot.of("", "证据材料", 0)
                                .with(around.attachments()
                                        .of(it.file().county(), it.file().subject()))),
                        referrals.links(it)))
                .toList();
    }
}
