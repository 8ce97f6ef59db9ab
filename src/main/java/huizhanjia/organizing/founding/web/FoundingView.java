package huizhanjia.organizing.founding.web;

import huizhanjia.approval.Petitions;
import huizhanjia.casefile.CaseId;
import huizhanjia.kernel.Actor;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgPlaces;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.Territories;
import huizhanjia.organizing.founding.FoundingOpening;
import huizhanjia.organizing.founding.Foundings;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Form;
import huizhanjia.ui.Typed;
import java.util.List;
import java.util.Map;
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

    FoundingPage matter(CaseId id, String posted, Form form, Actor actor) {
        var matter = foundings.need(actor.scope(), id);
        return new FoundingPage(
                matter,
                places.name(matter.plan().parent()),
                foundings.firms(matter),
                foundings.findings(matter),
                petitions.about(matter.file().subject(), actor),
                parents(matter.kind(), actor),
                actor.may("organizing:found"),
                posted,
                form);
    }

    FoundingOpeningPage opening(Form form, Actor actor) {
        var typed = form.typed();
        var chosen = FoundingForms.firms(typed).stream()
                .map((FirmId id) -> firms.need(actor.scope(), id))
                .toList();
        var kind = FoundingOpening.KINDS.stream()
                .filter(one -> one.name().equals(typed.get("kind")))
                .findFirst()
                .orElse(chosen.size() > 1 ? OrgKind.JOINT : OrgKind.GRASSROOTS);
        var filled = chosen.isEmpty() ? typed : guessed(typed, chosen, kind, actor);
        return new FoundingOpeningPage(chosen, new Form(filled, form.problems()), parents(kind, actor));
    }

    /// With what can be guessed where nothing was typed.
    private Typed guessed(Typed typed, List<Firm> chosen, OrgKind kind, Actor actor) {
        var staff = chosen.stream()
                .map(firm -> firm.facts().staffCount())
                .mapToInt(count -> count == null ? 0 : count)
                .sum();
        var place = territories.name(chosen.getFirst().facts().place().areaCode());
        var guesses = Map.of(
                "kind", kind.name(),
                "name", name(chosen, kind, place),
                "parent", parent(kind, place, actor),
                "staff", staff == 0 ? "" : String.valueOf(staff));
        var filled = typed;
        for (var guess : guesses.entrySet()) {
            filled = filled.has(guess.getKey()) ? filled : filled.with(guess.getKey(), guess.getValue());
        }
        return filled;
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
        return Choice.of(
                foundings.parents(kind, actor.scope()), union -> union.id().toString(), union -> union.name());
    }
}
