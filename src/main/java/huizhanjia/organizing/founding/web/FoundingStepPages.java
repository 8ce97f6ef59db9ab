package huizhanjia.organizing.founding.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.founding.FoundingId;
import huizhanjia.organizing.founding.FoundingPapers;
import huizhanjia.organizing.founding.Foundings;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
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
import org.springframework.web.bind.annotation.RequestParam;
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
    ModelAndView prepare(@PathVariable FoundingId founding, GroupForm form, Actor actor) {
        return doing(
                founding,
                () -> foundings.prepare(founding, form.plan(), form.group(), actor),
                problems -> view.matter(founding, form, problems, actor));
    }

    @PostMapping("/petition")
    ModelAndView petition(@PathVariable FoundingId founding, Actor actor) {
        return doing(
                founding,
                () -> foundings.petition(founding, actor),
                problems -> view.matter(founding, problems, actor));
    }

    @PostMapping("/meeting")
    ModelAndView meet(@PathVariable FoundingId founding, MeetingForm form, Actor actor) {
        return doing(
                founding,
                () -> foundings.meet(founding, form.meeting(), actor),
                problems -> view.matter(founding, form, problems, actor));
    }

    @PostMapping("/result")
    ModelAndView report(@PathVariable FoundingId founding, Actor actor) {
        return doing(
                founding, () -> foundings.report(founding, actor), problems -> view.matter(founding, problems, actor));
    }

    @PostMapping("/record")
    ModelAndView file(
            @PathVariable FoundingId founding,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String on,
            Actor actor) {
        return doing(
                founding,
                () -> foundings.file(founding, number, Days.need(on, "备案日期"), actor),
                problems -> view.matter(founding, problems, actor));
    }

    @PostMapping("/abandonment")
    ModelAndView abandon(
            @PathVariable FoundingId founding, @RequestParam(defaultValue = "") String reason, Actor actor) {
        return doing(
                founding,
                () -> foundings.abandon(founding, reason, actor),
                problems -> view.matter(founding, problems, actor));
    }

    @GetMapping("/petition.pdf")
    ResponseEntity<byte[]> print(@PathVariable FoundingId founding, Actor actor) {
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

    private ModelAndView doing(FoundingId founding, Runnable deed, Function<Problems, FoundingPage> again) {
        try {
            deed.run();
            return Pages.to("/foundings/" + founding);
        } catch (Refused refused) {
            return Pages.refused(FoundingView.SHOW, again.apply(Problems.of(refused)));
        }
    }
}
