package huizhanjia.compliance.web;

import huizhanjia.compliance.Verdicts;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.PolicyText;
import huizhanjia.org.Orgs;
import huizhanjia.ui.Pages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// `/clauses`: the two documents, every demand coloured by how it stands; and behind each the units that owe it.
@Controller
@Needs("compliance:read")
class ClausePages {

    private static final int ROWS = 50;

    private final Verdicts verdicts;
    private final Orgs orgs;

    ClausePages(Verdicts verdicts, Orgs orgs) {
        this.verdicts = verdicts;
        this.orgs = orgs;
    }

    @GetMapping("/clauses")
    ModelAndView text(
            @RequestParam(defaultValue = "") String org, @RequestParam(defaultValue = "") String text, Actor actor) {
        var root = orgs.need(actor.scope(), root(org, actor));
        var law = PolicyText.DOCUMENTS.contains(text) || text.equals(ClausesPage.STATUTORY)
                ? text
                : PolicyText.DOCUMENTS.getFirst();
        var counts = verdicts.counts(actor.scope(), root.id());
        return Pages.show(
                "compliance/web/clauses",
                ClausesPage.of(
                        new ClausesPage.Part(root.id(), root.name(), orgs.path(actor.scope(), root.id())),
                        law,
                        counts));
    }

    @GetMapping("/clauses/{codes}")
    ModelAndView units(@PathVariable String codes, UnitFilter filter, Actor actor) {
        var duties = Arrays.stream(codes.split(","))
                .map(DutyBook::find)
                .flatMap(Optional::stream)
                .toList();
        if (duties.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var root = orgs.need(actor.scope(), root(filter.org(), actor));
        var names = duties.stream().map(Duty::code).toList();
        var counts = verdicts.counts(actor.scope(), root.id()).of(names);
        var units = verdicts.units(
                actor.scope(), root.id(), new Verdicts.Choice(names, filter.statuses(), filter.offset(ROWS), ROWS));
        return Pages.show(
                "compliance/web/units", new UnitsPage(codes, root.id(), root.name(), duties, counts, filter, units));
    }

    @GetMapping("/obligations")
    ModelAndView all(UnitFilter filter, Actor actor) {
        var root = orgs.need(actor.scope(), root(filter.org(), actor));
        var codes = DutyBook.all().stream().map(Duty::code).toList();
        var counts = verdicts.counts(actor.scope(), root.id()).sum();
        var units = verdicts.units(
                actor.scope(), root.id(), new Verdicts.Choice(codes, filter.statuses(), filter.offset(ROWS), ROWS));
        return Pages.show(
                "compliance/web/units", new UnitsPage("", root.id(), root.name(), List.of(), counts, filter, units));
    }

    private static OrgId root(String org, Actor actor) {
        return org.isEmpty() ? actor.scope().root() : OrgId.of(org);
    }
}
