package huizhanjia.casefile.web;

import huizhanjia.casefile.CaseLinks;
import huizhanjia.casefile.OutsideReplies.Reply;
import huizhanjia.kernel.Open;
import huizhanjia.ui.Form;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/reply/{token}`: somebody outside reads what he is asked, and answers once.
@Controller
@Open(asks = ReplyPages.ASKS, shared = true)
@RequestMapping("/reply")
class ReplyPages {

    /// Somebody who reads, types, mistypes and looks again.
    static final int ASKS = 30;

    private static final int LONGEST = 2_000;
    private static final int LONGEST_NUMBER = 60;

    private final CaseLinks links;

    ReplyPages(CaseLinks links) {
        this.links = links;
    }

    @GetMapping("/{token}")
    ModelAndView show(@PathVariable String token) {
        return page(token, Form.BLANK);
    }

    @PostMapping("/{token}")
    ModelAndView reply(@PathVariable String token, Typed typed) {
        return Pages.attempt(
                typed.read(it ->
                        new Reply(it.text("words", "回复内容", LONGEST), it.optional("document", "贵单位文号", LONGEST_NUMBER))),
                reply -> {
                    links.reply(token, reply);
                    return "/reply/" + token;
                },
                problems -> page(token, new Form(typed, problems)));
    }

    private ModelAndView page(String token, Form form) {
        return Pages.form(
                "casefile/web/reply", new ReplyPage(token, links.open(token).orElse(null), form));
    }
}
