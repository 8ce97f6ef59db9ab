package huizhanjia.organizing.founding.web;

import huizhanjia.casefile.CaseId;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.founding.FoundingPapers;
import huizhanjia.organizing.founding.FoundingPlan;
import huizhanjia.organizing.founding.Foundings;
import huizhanjia.organizing.founding.PreparatoryGroup;
import huizhanjia.ui.Form;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import huizhanjia.ui.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/foundings/{founding}/…`: one step after the other.
@Controller
@Needs("organizing:found")
@RequestMapping("/foundings/{founding}")
class FoundingStepPages {

    private final Foundings foundings;
    private final FoundingPapers papers;
    private final FoundingView view;
    private final Clock clock;

    FoundingStepPages(Foundings foundings, FoundingPapers papers, FoundingView view, Clock clock) {
        this.foundings = foundings;
        this.papers = papers;
        this.view = view;
        this.clock = clock;
    }

    @PostMapping("/group")
    ModelAndView prepare(@PathVariable CaseId founding, Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> new Preparing(FoundingForms.plan(it), FoundingForms.group(it))),
                it -> {
                    foundings.prepare(founding, it.plan(), it.group(), actor);
                    return at(founding);
                },
                again(founding, "group", typed, actor));
    }

    private record Preparing(FoundingPlan plan, PreparatoryGroup group) {}

    @PostMapping("/petition")
    ModelAndView petition(@PathVariable CaseId founding, Typed typed, Actor actor) {
        return Pages.attempt(
                () -> {
                    foundings.petition(founding, actor);
                    return at(founding);
                },
                again(founding, "petition", typed, actor));
    }

    @PostMapping("/meeting")
    ModelAndView meet(@PathVariable CaseId founding, Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(FoundingForms::meeting),
                meeting -> {
                    foundings.meet(founding, meeting, actor);
                    return at(founding);
                },
                again(founding, "meeting", typed, actor));
    }

    @PostMapping("/result")
    ModelAndView report(@PathVariable CaseId founding, Typed typed, Actor actor) {
        return Pages.attempt(
                () -> {
                    foundings.report(founding, actor);
                    return at(founding);
                },
                again(founding, "result", typed, actor));
    }

    @PostMapping("/record")
    ModelAndView file(@PathVariable CaseId founding, Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> new Filing(it.text("number", "备案号"), it.day("on", "备案日期"))),
                filing -> {
                    foundings.file(founding, filing.number(), filing.on(), actor);
                    return at(founding);
                },
                again(founding, "record", typed, actor));
    }

    private record Filing(String number, LocalDate on) {}

    @PostMapping("/abandonment")
    ModelAndView abandon(@PathVariable CaseId founding, Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> it.optional("reason", "不再办理的原因")),
                reason -> {
                    foundings.abandon(founding, reason, actor);
                    return at(founding);
                },
                again(founding, "abandonment", typed, actor));
    }

    @GetMapping("/petition.pdf")
    ResponseEntity<byte[]> print(@PathVariable CaseId founding, Actor actor) {
        var matter = foundings.need(actor.scope(), founding);
        if (matter.group().isEmpty()) {
            throw new Refused("organizing.group-missing", "成立筹备组后才能打印请示");
        }
        var name = ContentDisposition.inline()
                .filename(matter.plan().name() + "请示.pdf", java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(papers.petition(matter, LocalDate.now(clock)));
    }

    private Function<Problems, ModelAndView> again(CaseId founding, String posted, Typed typed, Actor actor) {
        return problems ->
                Pages.form(FoundingView.SHOW, view.matter(founding, posted, new Form(typed, problems), actor));
    }

    private static String at(CaseId founding) {
        return "/foundings/" + founding;
    }
}
