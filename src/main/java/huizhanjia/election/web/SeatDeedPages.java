package huizhanjia.election.web;

import huizhanjia.election.officer.Protections;
import huizhanjia.election.officer.Recalls;
import huizhanjia.election.officer.Trainings;
import huizhanjia.election.officer.Transfers;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/elections/{org}/seats/{seat}/{deed}`: transfer, recall, training, contract of whoever holds a seat.
@Controller
@Needs("election:work")
@RequestMapping("/elections/{org}/seats/{seat}/{deed}")
class SeatDeedPages {

    private static final String FORM = "election/web/seat";

    private final Transfers transfers;
    private final Recalls recalls;
    private final Trainings trainings;
    private final Protections protections;
    private final Clock clock;

    SeatDeedPages(Transfers transfers, Recalls recalls, Trainings trainings, Protections protections, Clock clock) {
        this.transfers = transfers;
        this.recalls = recalls;
        this.trainings = trainings;
        this.protections = protections;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView blank(@PathVariable Map<String, String> path, Actor actor) {
        return Pages.show(FORM, page(Place.of(path), SeatDeedForm.BLANK, Problems.NONE, actor));
    }

    @PostMapping
    ModelAndView create(@PathVariable Map<String, String> path, SeatDeedForm form, Actor actor) {
        var place = Place.of(path);
        try {
            return Pages.to(done(place, form, actor));
        } catch (Refused refused) {
            return Pages.refused(FORM, page(place, form, Problems.of(refused), actor));
        }
    }

    /// Which seat, and what befalls it.
    private record Place(OrgId org, UUID seat, SeatDeed which) {

        static Place of(Map<String, String> path) {
            var which = SeatDeed.of(path.getOrDefault("deed", ""))
                    .orElseThrow(() -> new Refused("election.no-deed", "没有这种办理事项，请从换届页面选择"));
            return new Place(OrgId.of(path.getOrDefault("org", "")), Ids.read(path.getOrDefault("seat", "")), which);
        }
    }

    /// Where it leads when it is done.
    private String done(Place place, SeatDeedForm form, Actor by) {
        var home = "/elections/" + place.org();
        return switch (place.which()) {
            case TRANSFER ->
                "/approvals/"
                        + transfers
                                .ask(place.org(), place.seat(), form.wish(), by)
                                .id();
            case RECALL -> {
                recalls.enter(place.org(), place.seat(), form.recall(), by);
                yield home;
            }
            case TRAINING -> {
                trainings.record(place.org(), form.training(place.seat()), LocalDate.now(clock), by);
                yield "/elections/trainings";
            }
            case PROTECTION ->
                "/documents/"
                        + protections
                                .tell(place.org(), place.seat(), form.agreed(), by)
                                .document();
        };
    }

    private SeatDeedPage page(Place place, SeatDeedForm form, Problems problems, Actor actor) {
        var holding = protections.holding(actor.scope(), place.org(), place.seat());
        return new SeatDeedPage(holding, place.which(), form, problems);
    }
}
