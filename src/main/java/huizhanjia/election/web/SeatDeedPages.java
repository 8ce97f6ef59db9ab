package huizhanjia.election.web;

import huizhanjia.election.officer.Protections;
import huizhanjia.election.officer.Recall;
import huizhanjia.election.officer.Recalls;
import huizhanjia.election.officer.Training;
import huizhanjia.election.officer.Trainings;
import huizhanjia.election.officer.Transfers;
import huizhanjia.election.rules.RecallByMajorityOfAll;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.ui.Fields;
import huizhanjia.ui.Form;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

    private static final int MOST = 9_999_999;

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
        return page(Place.of(path), Form.BLANK, actor);
    }

    @PostMapping
    ModelAndView create(@PathVariable Map<String, String> path, Typed typed, Actor actor) {
        var place = Place.of(path);
        return Pages.attempt(
                typed.read(it -> meant(place, it)),
                deed -> deed.apply(actor),
                problems -> page(place, new Form(typed, problems), actor));
    }

    /// Which seat, and what befalls it.
    private record Place(OrgId org, UUID seat, SeatDeed which) {

        static Place of(Map<String, String> path) {
            var which = SeatDeed.of(path.getOrDefault("deed", ""))
                    .orElseThrow(() -> new Refused("election.no-deed", "没有这种办理事项，请从换届页面选择"));
            return new Place(OrgId.of(path.getOrDefault("org", "")), Ids.read(path.getOrDefault("seat", "")), which);
        }
    }

    /// What was typed, to be done by somebody; gives where it leads.
    private Function<Actor, String> meant(Place place, Fields it) {
        var org = place.org();
        var seat = place.seat();
        return switch (place.which()) {
            case TRANSFER -> {
                var wish = wish(it);
                yield by -> "/approvals/" + transfers.ask(org, seat, wish, by).id();
            }
            case RECALL -> {
                var recall = recall(it);
                yield by -> {
                    recalls.enter(org, seat, recall, by);
                    return "/elections/" + org;
                };
            }
            case TRAINING -> {
                var training = training(seat, it);
                yield by -> {
                    trainings.record(org, training, LocalDate.now(clock), by);
                    return "/elections/trainings";
                };
            }
            case PROTECTION -> {
                var agreed = agreed(it);
                yield by ->
                        "/documents/" + protections.tell(org, seat, agreed, by).document();
            }
        };
    }

    private static Transfers.Wish wish(Fields it) {
        return new Transfers.Wish(
                it.optional("words", "调动原因"),
                it.optional("meeting", "本级委员会同意调动的会议"),
                it.day("on", "本级委员会开会日期"),
                it.optional("acting", "空缺期间主持工作的人"));
    }

    private static Recall recall(Fields it) {
        return new Recall(
                it.optional("meeting", "会员大会或会员代表大会"),
                it.day("on", "表决日期"),
                new RecallByMajorityOfAll.Vote(
                        it.number("entitled", "全体会员或代表人数", 0, MOST), it.number("favour", "赞成票数", 0, MOST)),
                it.optional("document", "决议文号"));
    }

    private static Training training(UUID seat, Fields it) {
        return new Training(seat, it.day("on", "培训日期"), it.optional("words", "班次"), it.optional("document", "证书编号"));
    }

    private static Protections.Agreed agreed(Fields it) {
        return new Protections.Agreed(
                it.optional("words", "用人单位"),
                it.day("on", "劳动合同到期日期"),
                it.dayIfAny("retires", "法定退休日期"),
                it.ticked("fault"));
    }

    private ModelAndView page(Place place, Form form, Actor actor) {
        var holding = protections.holding(actor.scope(), place.org(), place.seat());
        return Pages.form("election/web/seat", new SeatDeedPage(holding, place.which(), form));
    }
}
