package huizhanjia.signin.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.signin.Gate;
import huizhanjia.signin.Tokens;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The tokens of the post in use.
@Needs("token:issue")
@Controller
@RequestMapping("/tokens")
class TokenPages {

    private static final String VIEW = "signin/web/tokens";
    private static final int USUAL_DAYS = 90;

    private final Tokens tokens;
    private final Gate gate;

    TokenPages(Tokens tokens, Gate gate) {
        this.tokens = tokens;
        this.gate = gate;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return Pages.show(VIEW, page(actor, new TokenList.Form("", usualExpiry().toString()), Problems.NONE));
    }

    @PostMapping
    ModelAndView create(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String expiresOn) {
        var form = new TokenList.Form(name, expiresOn);
        try {
            var until = expiresOn.isBlank() ? usualExpiry() : Days.need(expiresOn, "到期日");
            var secret = tokens.issue(actor, name, until);
            return Pages.show(VIEW, page(actor, form, Problems.NONE).withSecret(secret));
        } catch (Refused refused) {
            return Pages.refused(VIEW, page(actor, form, Problems.of(refused)));
        }
    }

    @PostMapping("/{token}/end")
    ModelAndView end(Actor actor, @PathVariable UUID token) {
        tokens.end(actor, token);
        return Pages.to("/tokens");
    }

    private TokenList page(Actor actor, TokenList.Form form, Problems problems) {
        return new TokenList(tokens.of(actor), tokens.generation(actor), gate.today(), form, "", problems);
    }

    private LocalDate usualExpiry() {
        return gate.today().plusDays(USUAL_DAYS);
    }
}
