package huizhanjia.member.roll.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.member.roll.ExportFormat;
import huizhanjia.member.roll.MemberExports;
import huizhanjia.member.web.UnionNames;
import huizhanjia.ui.Download;
import huizhanjia.ui.Pages;
import huizhanjia.vault.Outbox;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/members/exports`: the list as it is filtered leaves as a file.
@Controller
@Needs("member:export")
class ExportPages {

    private final MemberExports exports;
    private final MemberListView view;
    private final UnionNames unionNames;
    private final Outbox outbox;
    private final Clock clock;

    ExportPages(MemberExports exports, MemberListView view, UnionNames unionNames, Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.exports = exports;
        this.view = view;
        this.unionNames = unionNames;
        this.clock = clock;
    }

    /// Answers with the file, or with the list and what was wrong.
    @PostMapping("/members/exports")
    @Nullable
    ModelAndView create(HttpServletRequest request, HttpServletResponse response, Actor actor) throws IOException {
        var filter = MemberFilter.of(request.getParameterMap());
        var form = ExportForm.of(request.getParameterMap());
        var query = filter.query(actor);
        try {
            var name = unionNames.need(actor.scope(), query.root()).name();
            outbox.send(
                    out -> exports.export(form.order(query), () -> out, actor),
                    () -> open(response, form.format(), name));
            return null;
        } catch (Refused refused) {
            return view.refused(filter, form.refused(refused), actor);
        }
    }

    /// Whoever reloads the page of a refused export is back at the list.
    @GetMapping("/members/exports")
    ModelAndView list() {
        return Pages.to("/members");
    }

    private OutputStream open(HttpServletResponse response, ExportFormat format, String union) throws IOException {
        var day = LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE);
        Download.begin(response, "会员名册-%s-%s.%s".formatted(union, day, format.key()));
        response.flushBuffer();
        return response.getOutputStream();
    }
}
