package huizhanjia.approval.web;

import huizhanjia.approval.phrase.Phrases;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/approvals/phrases`: opinions the post in use writes often.
@Controller
@Needs({"approval:submit", "approval:decide"})
@RequestMapping("/approvals/phrases")
class PhrasePages {

    private static final String HERE = "/approvals/phrases";

    private final Phrases phrases;

    PhrasePages(Phrases phrases) {
        this.phrases = phrases;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return Pages.show("approval/web/phrases", new PhraseList(phrases.own(actor), phrases.of(actor)));
    }

    @PostMapping
    ModelAndView keep(@RequestParam(defaultValue = "") String words, Actor actor) {
        phrases.keep(words, actor);
        return Pages.to(HERE);
    }

    @PostMapping("/removal")
    ModelAndView forget(@RequestParam(defaultValue = "") String words, Actor actor) {
        phrases.forget(words, actor);
        return Pages.to(HERE);
    }
}
