package huizhanjia.parameter.web;

import huizhanjia.attachment.Attachment;
import huizhanjia.attachment.Attachments;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Parameter;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.Proposal;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// `/parameters`: what holds here today, what is still unknown, and a value of one's own.
@Controller
@Needs("parameter:read")
@RequestMapping("/parameters")
class ParameterPages {

    private static final String SHOW = "parameter/web/show";
    private static final Map<String, String> FIELDS = Map.of(
            "parameter.no-document", "documentNumber",
            "parameter.no-scan", "files",
            "parameter.no-value", "value",
            "parameter.no-number", "value",
            "parameter.no-count", "value",
            "day.unreadable", "fromOn",
            "parameter.end-before-start", "untilOn");

    private final Parameters parameters;
    private final Attachments attachments;

    ParameterPages(Parameters parameters, Attachments attachments) {
        this.parameters = parameters;
        this.attachments = attachments;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean missing) {
        var words = q.strip();
        var all = held(actor.scope());
        var shown = all.stream()
                .filter(row -> !missing || !row.parameter().needs().isEmpty())
                .filter(row -> says(row, words))
                .toList();
        var wanted = all.stream().filter(row -> !row.parameter().isKnown()).count();
        var waiting = parameters.around(actor.scope()).stream()
                .filter(Proposal::isWaiting)
                .map(proposal -> new ParameterList.Waiting(
                        proposal, parameters.change(proposal).after().title()))
                .toList();
        return Pages.show(
                "parameter/web/list", new ParameterList(words, missing, ParameterGroup.of(shown), waiting, wanted));
    }

    @GetMapping("/{key}")
    ModelAndView show(Actor actor, @PathVariable String key) {
        return Pages.show(SHOW, page(actor, key, ParameterPage.Form.BLANK, Problems.NONE));
    }

    @PostMapping("/{key}/proposals")
    @Needs("parameter:propose")
    ModelAndView propose(Actor actor, @PathVariable String key, @ModelAttribute ParameterPage.Form form) {
        try {
            var local = form.local(key);
            var county = parameters.examine(actor, local);
            var scans = attachments.keepAll(form.files(), county, actor).stream()
                    .map(Attachment::id)
                    .toList();
            return Pages.to("/parameters/proposals/" + parameters.propose(actor, local.with(scans)));
        } catch (Refused refused) {
            var field = FIELDS.get(refused.code());
            var problems =
                    field == null ? Problems.of(refused) : new Problems(Map.of(field, refused.sentence()), List.of());
            return Pages.refused(SHOW, page(actor, key, form, problems));
        }
    }

    /// Every parameter once: as it holds in the area today, or the last there was.
    private List<ParameterRow> held(Scope scope) {
        var book = parameters.book(scope.area());
        var today = parameters.today();
        return book.all().stream()
                .map(Parameter::key)
                .distinct()
                .flatMap(key -> book
                        .at(key, scope.area(), today)
                        .map(parameter -> new ParameterRow(parameter, true))
                        .or(() -> rows(scope, key).stream().findFirst())
                        .stream())
                .toList();
    }

    private List<ParameterRow> rows(Scope scope, String key) {
        var book = parameters.book(scope.area());
        var inForce = book.at(key, scope.area(), parameters.today());
        return book.all().stream()
                .filter(parameter -> parameter.key().equals(key)
                        && scope.area().startsWith(parameter.force().area()))
                .map(parameter -> new ParameterRow(
                        parameter, inForce.filter(parameter::equals).isPresent()))
                .sorted(Comparator.comparing(row -> !row.inForce()))
                .toList();
    }

    private ParameterPage page(Actor actor, String key, ParameterPage.Form form, Problems problems) {
        var rows = rows(actor.scope(), key);
        if (rows.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "参数总表里没有这个参数");
        }
        var proposals = parameters.around(actor.scope()).reversed().stream()
                .filter(proposal -> proposal.key().equals(key))
                .toList();
        return new ParameterPage(rows, proposals, actor.may("parameter:propose"), form, parameters.today(), problems);
    }

    private static boolean says(ParameterRow row, String words) {
        var parameter = row.parameter();
        return (parameter.title() + " " + parameter.key() + " " + row.cited() + " " + parameter.needs())
                .contains(words);
    }
}
