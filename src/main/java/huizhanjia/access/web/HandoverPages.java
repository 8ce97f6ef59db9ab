package huizhanjia.access.web;

import huizhanjia.access.Clerks;
import huizhanjia.access.Handover;
import huizhanjia.access.Handover.Kind;
import huizhanjia.access.Handovers;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/// New passwords, returns and lost second factors: asked by one administrator, confirmed by another post.
@Needs("handover:confirm")
@Controller
@RequestMapping("/handovers")
class HandoverPages {

    static final String ONCE = "code";

    private static final String VIEW = "access/web/handovers";
    private static final HandoverList.Form BLANK = new HandoverList.Form("", "", "");
    private static final Map<String, String> FIELDS =
            Map.of("access.no-clerk", "loginName", "access.no-kind", "kind", "access.no-reason", "reason");

    private final Handovers handovers;
    private final Clerks clerks;
    private final ClerkPageParts clerkPageParts;
    private final Clock clock;

    HandoverPages(Handovers handovers, Clerks clerks, ClerkPageParts clerkPageParts, Clock clock) {
        this.handovers = handovers;
        this.clerks = clerks;
        this.clerkPageParts = clerkPageParts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "0") int from,
            Actor actor,
            @ModelAttribute HandoverList.Form form,
            HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        var code = flash != null && flash.get(ONCE) instanceof String fresh ? fresh : "";
        var listing = listing(actor, from);
        return Pages.show(VIEW, new HandoverList(listing, form, actor.may("handover:ask"), code, Problems.NONE));
    }

    @Needs("handover:ask")
    @PostMapping
    ModelAndView create(Actor actor, @ModelAttribute HandoverList.Form form, RedirectAttributes next) {
        return once(
                actor,
                form,
                next,
                () -> handovers.ask(asking(actor, form), actor).code());
    }

    @PostMapping("/{handover}/confirmation")
    ModelAndView confirm(Actor actor, @PathVariable UUID handover, RedirectAttributes next) {
        return once(actor, BLANK, next, () -> handovers.confirm(handover, actor));
    }

    @PostMapping("/{handover}/refusal")
    ModelAndView refuse(Actor actor, @PathVariable UUID handover, RedirectAttributes next) {
        return once(actor, BLANK, next, () -> {
            handovers.refuse(handover, actor);
            return "";
        });
    }

    private Handovers.Asking asking(Actor actor, HandoverList.Form form) {
        var clerk = clerks.named(actor.scope(), form.loginName())
                .orElseThrow(() -> new Refused("access.no-clerk", "您的管理范围内没有这个登录名，请核对"));
        var kind = Arrays.stream(Kind.values())
                .filter(one -> one != Kind.FIRST && one.name().equals(form.kind()))
                .findFirst()
                .orElseThrow(() -> new Refused("access.no-kind", "请选择办什么"));
        return new Handovers.Asking(clerk.id(), kind, form.reason());
    }

    /// The code goes to the next page in the session, never in an address, and is gone after that.
    private ModelAndView once(Actor actor, HandoverList.Form form, RedirectAttributes next, Supplier<String> act) {
        try {
            var code = act.get();
            if (!code.isEmpty()) {
                next.addFlashAttribute(ONCE, code);
            }
            return Pages.to("/handovers");
        } catch (Refused refused) {
            var problems = clerkPageParts.problems(refused, FIELDS);
            return Pages.refused(
                    VIEW, new HandoverList(listing(actor, 0), form, actor.may("handover:ask"), "", problems));
        }
    }

    private HandoverList.Listing listing(Actor actor, int from) {
        var found = handovers.in(actor.scope(), Excerpt.Span.page(from));
        var known =
                clerks.by(found.rows().stream().map(Handover::clerk).distinct().toList());
        var rows = found.map(
                one -> new HandoverList.Row(one, ClerkPageParts.who(known.get(one.clerk())), clock.instant()));
        return new HandoverList.Listing(rows.rows(), PageLinks.of(rows, "/handovers"));
    }
}
