package huizhanjia.organizing.founding;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Employer;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgPlaces;
import huizhanjia.organizing.Covering;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.lead.FunnelStage;
import huizhanjia.organizing.lead.Leads;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The firms a founding is about: whether they still need a union, and what it will say of them.
@Component
class FoundingFirms {

    private final Firms firms;
    private final Leads leads;
    private final OrgPlaces places;
    private final FoundingBook book;

    FoundingFirms(Firms firms, Leads leads, OrgPlaces places, FoundingBook book) {
        this.firms = firms;
        this.leads = leads;
        this.places = places;
        this.book = book;
    }

    /// The firms, free for a founding; refused with the union or the matter that stands in the way.
    List<Firm> free(FoundingOpening opening, Actor by) {
        if (opening.firms().isEmpty()) {
            throw new Refused("organizing.firms-missing", "请先选定用人单位");
        }
        var all = opening.firms().stream().map(id -> firms.need(by.scope(), id)).toList();
        var county = all.getFirst().county();
        book.lock(county, opening.firms());
        all.forEach(firm -> needFree(firm, opening.kind()));
        book.about(county, opening.firms()).stream()
                .filter(matter -> !matter.state().isOver() && matter.union().isEmpty())
                .findFirst()
                .ifPresent(matter -> {
                    throw new Refused(
                            "organizing.founding-open",
                            "这家单位已有一件建会事项（%s，%s），请接着办理"
                                    .formatted(
                                            matter.plan().name(), matter.state().label()));
                });
        return all;
    }

    List<Firm> of(FoundingMatter matter) {
        return matter.seed().firms().stream().map(firms::known).toList();
    }

    Firm known(FirmId id) {
        return firms.known(id);
    }

    /// The unions that cover one of the firms already and that the new one would double, as printed.
    Optional<String> doubled(FoundingMatter matter) {
        return of(matter).stream()
                .flatMap(firm -> firms.coverings(firm).stream()
                        .filter(covering -> isDoubled(covering, matter.kind()))
                        .map(covering -> "“%s”已由“%s”覆盖".formatted(firm.name(), places.name(covering.org()))))
                .findFirst();
    }

    /// What the new union will say of its employers.
    List<Employer> employers(FoundingMatter matter) {
        return of(matter).stream().map(FoundingFirms::employer).toList();
    }

    /// The firms come as far as their founding has come.
    void follow(FoundingMatter matter, FunnelStage stage, Actor by) {
        if (by.may("organizing:edit")) {
            of(matter)
                    .forEach(firm ->
                            leads.follow(firm, stage, "建会事项：" + matter.plan().name(), by));
        }
    }

    String duty(FoundingMatter matter, Actor by) {
        return leads.duty(of(matter).getFirst(), by);
    }

    private void needFree(Firm firm, OrgKind kind) {
        if (firm.facts().status().isEnded()) {
            throw new Refused(
                    "organizing.firm-ended",
                    "“%s”已%s，不能再建会".formatted(firm.name(), firm.facts().status().label()));
        }
        firms.coverings(firm).stream()
                .filter(covering -> isDoubled(covering, kind))
                .findFirst()
                .ifPresent(covering -> {
                    throw new Refused(
                            "organizing.covered",
                            "“%s”已由“%s”覆盖，不必重复建会".formatted(firm.name(), places.name(covering.org())));
                });
    }

    /// A firm of a joint union may still found its own, and one with its own union may join a federation.
    private static boolean isDoubled(Covering covering, OrgKind kind) {
        return switch (kind) {
            case GRASSROOTS -> covering.isOwn();
            case PROVINCE,
                    CITY,
                    COUNTY,
                    INDUSTRIAL,
                    TOWNSHIP_FEDERATION,
                    TOWNSHIP,
                    PARK,
                    VILLAGE,
                    AREA_FEDERATION,
                    TRADE_FEDERATION -> false;
            case JOINT, ORGANIZER, BRANCH, GROUP -> true;
        };
    }

    private static Employer employer(Firm firm) {
        var facts = firm.facts();
        return new Employer(
                facts.name(),
                facts.creditCode(),
                facts.address(),
                facts.place().areaCode(),
                facts.nature(),
                facts.economicType(),
                facts.industry(),
                facts.staffCount());
    }
}
