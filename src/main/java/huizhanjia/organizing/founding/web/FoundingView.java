package huizhanjia.organizing.founding.web;

import huizhanjia.approval.Petitions;
import huizhanjia.kernel.Actor;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgPlaces;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.Territories;
import huizhanjia.organizing.founding.FoundingId;
import huizhanjia.organizing.founding.FoundingMatter;
import huizhanjia.organizing.founding.Foundings;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Problems;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts the pages of a founding together.
@Component
class FoundingView {

    static final String SHOW = "organizing/founding/web/show";
    static final String NEW = "organizing/founding/web/open";

    private final Foundings foundings;
    private final Firms firms;
    private final Petitions petitions;
    private final OrgPlaces places;
    private final Territories territories;

    FoundingView(Foundings foundings, Firms firms, Petitions petitions, OrgPlaces places, Territories territories) {
        this.foundings = foundings;
        this.firms = firms;
        this.petitions = petitions;
        this.places = places;
        this.territories = territories;
    }

    FoundingPage matter(FoundingId id, Problems problems, Actor actor) {
        var matter = foundings.need(actor.scope(), id);
        return matter(matter, new Told(GroupForm.of(matter), MeetingForm.of(matter)), problems, actor);
    }

    FoundingPage matter(FoundingId id, GroupForm typed, Problems problems, Actor actor) {
        var matter = foundings.need(actor.scope(), id);
        return matter(matter, new Told(typed, MeetingForm.of(matter)), problems, actor);
    }

    FoundingPage matter(FoundingId id, MeetingForm typed, Problems problems, Actor actor) {
        var matter = foundings.need(actor.scope(), id);
        return matter(matter, new Told(GroupForm.of(matter), typed), problems, actor);
    }

    /// Both forms of a matter, as typed or as told last.
    private record Told(GroupForm group, MeetingForm meeting) {}

    private FoundingPage matter(FoundingMatter matter, Told told, Problems problems, Actor actor) {
        return new FoundingPage(
                matter,
                places.name(matter.plan().parent()),
                foundings.firms(matter),
                foundings.findings(matter),
                petitions.about(matter.subject(), actor),
                new FoundingPage.Asked(
                        told.group(), told.meeting(), parents(matter.kind(), actor), actor.may("organizing:found")),
                problems);
    }

    FoundingOpeningPage opening(FoundingOpeningForm form, Problems problems, Actor actor) {
        var chosen = form.firms().stream()
                .map((FirmId id) -> firms.need(actor.scope(), id))
                .toList();
        var kind = form.chosen().orElse(chosen.size() > 1 ? OrgKind.JOINT : OrgKind.GRASSROOTS);
        var filled = chosen.isEmpty() ? form : form.or(guessed(chosen, kind, actor));
        return new FoundingOpeningPage(chosen, filled, parents(kind, actor), problems);
    }

    private FoundingOpeningForm guessed(List<Firm> chosen, OrgKind kind, Actor actor) {
        var first = chosen.getFirst();
        var staff = chosen.stream()
                .map(firm -> firm.facts().staffCount())
                .mapToInt(count -> count == null ? 0 : count)
                .sum();
        var place = territories.name(first.facts().place().areaCode());
        return new FoundingOpeningForm(
                List.of(),
                kind.name(),
                name(chosen, kind, place),
                parent(kind, place, actor),
                staff == 0 ? "" : String.valueOf(staff),
                "",
                "",
                "",
                "");
    }

    private static String name(List<Firm> chosen, OrgKind kind, String place) {
        var industry = chosen.getFirst().facts().industry();
        return switch (kind) {
            case GRASSROOTS, ORGANIZER -> chosen.getFirst().name() + "工会";
            case TRADE_FEDERATION -> place + (industry == null ? "" : industry.label()) + "行业工会联合会";
            case AREA_FEDERATION -> place + "区域工会联合会";
            case PROVINCE,
                    CITY,
                    COUNTY,
                    INDUSTRIAL,
                    TOWNSHIP_FEDERATION,
                    TOWNSHIP,
                    PARK,
                    VILLAGE,
                    JOINT,
                    BRANCH,
                    GROUP -> place + "联合工会";
        };
    }

    /// The union of the township where the firm lies; else the post's own.
    private String parent(OrgKind kind, String place, Actor actor) {
        var all = foundings.parents(kind, actor.scope());
        return all.stream()
                .filter(union -> !place.isEmpty() && union.name().contains(place))
                .findFirst()
                .or(() -> all.stream()
                        .filter(union -> union.id().equals(actor.scope().root()))
                        .findFirst())
                .map(union -> union.id().toString())
                .orElse("");
    }

    private List<Choice> parents(OrgKind kind, Actor actor) {
        return foundings.parents(kind, actor.scope()).stream()
                .map(union -> new Choice(union.id().toString(), union.name()))
                .toList();
    }
}
