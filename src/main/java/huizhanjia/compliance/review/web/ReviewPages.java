package huizhanjia.compliance.review.web;

import huizhanjia.compliance.review.Review;
import huizhanjia.compliance.review.ReviewId;
import huizhanjia.compliance.review.Reviews;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.paper.Press;
import huizhanjia.paper.Typist;
import huizhanjia.ui.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
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

/// `/reviews`: a report to leaders is made; it is read, printed, saved as PDF and as .docx.
@Controller
@Needs("compliance:read")
@RequestMapping("/reviews")
class ReviewPages {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Reviews reviews;
    private final Press press;
    private final Typist typist;

    ReviewPages(Reviews reviews, Press press, Typist typist) {
        this.reviews = reviews;
        this.press = press;
        this.typist = typist;
    }

    @PostMapping
    @Needs("compliance:report")
    ModelAndView make(@RequestParam OrgId org, Actor actor) {
        return Pages.to("/reviews/" + reviews.make(org, actor).id());
    }

    @GetMapping("/{review}")
    ModelAndView show(@PathVariable ReviewId review, Actor actor) {
        var found = reviews.need(actor.scope(), review);
        return Pages.show("compliance/review/web/show", new ReviewPage(found, reviews.paper(found)));
    }

    @GetMapping("/{review}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable ReviewId review, Actor actor) throws IOException {
        var found = reviews.need(actor.scope(), review);
        var pages = new ByteArrayOutputStream();
        press.print(reviews.paper(found), pages);
        return save(pages.toByteArray(), MediaType.APPLICATION_PDF, name(found, "pdf"));
    }

    @GetMapping("/{review}.docx")
    ResponseEntity<byte[]> docx(@PathVariable ReviewId review, Actor actor) throws IOException {
        var found = reviews.need(actor.scope(), review);
        var file = new ByteArrayOutputStream();
        typist.type(reviews.paper(found), file);
        return save(file.toByteArray(), WORD, name(found, "docx"));
    }

    private static String name(Review review, String ending) {
        return "%s体检报告%s.%s".formatted(review.orgName(), review.on(), ending);
    }

    private static ResponseEntity<byte[]> save(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
