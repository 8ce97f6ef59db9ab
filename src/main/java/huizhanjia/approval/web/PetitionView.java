package huizhanjia.approval.web;

import huizhanjia.approval.Offices;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.Procedures;
import huizhanjia.approval.phrase.Phrases;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Slot;
import huizhanjia.kernel.Actor;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Problems;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Gathers what the decision page prints.
@Component
class PetitionView {

    private final Petitions petitions;
    private final Procedures procedures;
    private final Offices offices;
    private final Phrases phrases;
    private final Attachments attachments;

    PetitionView(
            Petitions petitions, Procedures procedures, Offices offices, Phrases phrases, Attachments attachments) {
        this.petitions = petitions;
        this.procedures = procedures;
        this.offices = offices;
        this.phrases = phrases;
        this.attachments = attachments;
    }

    PetitionPage page(Petition petition, DecisionForm form, Problems problems, Actor actor) {
        var open = petitions.allowed(petition, actor);
        var heading = new PetitionPage.Heading(
                procedures.label(petition),
                offices.name(petition.org()),
                procedures.href(petition),
                PrintedDeadline.of(petition, offices.today()));
        var targets = open.isEmpty() ? List.<Choice>of() : offices.targets(petition, form.find(), actor);
        return new PetitionPage(
                petition,
                heading,
                petitions.findings(petition),
                offices.waiting(petition),
                history(petition),
                open,
                targets,
                phrases.of(actor),
                form,
                problems);
    }

    private List<PetitionPage.Told> history(Petition petition) {
        var steps = petition.steps();
        var readings = offices.readings(petition);
        var places = IntStream.range(0, steps.size()).boxed().toList();
        var files = attachments.slots(
                petition.county(),
                petition.subject(),
                places.stream()
                        .map(place -> Slot.of(String.valueOf(place), "", 0))
                        .toList());
        return places.stream()
                .map(place -> new PetitionPage.Told(
                        steps.get(place),
                        named(steps.get(place)),
                        files.get(place).files(),
                        readings.stream().filter(it -> it.step() == place).toList()))
                .toList();
    }

    private String named(Petition.Step step) {
        return step.act().move().to().stream().map(offices::name).collect(Collectors.joining("、"));
    }
}
