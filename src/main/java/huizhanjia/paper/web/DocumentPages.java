package huizhanjia.paper.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.paper.official.LetterPress;
import huizhanjia.paper.official.LetterTypist;
import huizhanjia.paper.register.Document;
import huizhanjia.paper.register.DocumentId;
import huizhanjia.paper.register.Documents;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

/// `/documents`: what goes out is found, read, revised, signed, declared void.
@Controller
@Needs("document:read")
@RequestMapping("/documents")
class DocumentPages {

    private static final int SHOWN = 50;
    private static final String SHOW = "paper/web/show";
    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Documents documents;
    private final Folio folio;
    private final LetterPress press;
    private final LetterTypist typist;

    DocumentPages(Documents documents, Folio folio, LetterPress press, LetterTypist typist) {
        this.documents = documents;
        this.folio = folio;
        this.press = press;
        this.typist = typist;
    }

    @GetMapping
    ModelAndView list(@RequestParam Map<String, String> values, Actor actor) {
        var filter = DocumentFilter.of(new DocumentFields(values));
        var found = documents.search(actor.scope(), filter.sought(), SHOWN);
        var lines = found.documents().stream()
                .map(it -> new DocumentList.Line(it, folio.organ(it).name()))
                .toList();
        var next = lines.size() < SHOWN
                ? ""
                : filter.first() + "&before=" + lines.getLast().document().id();
        return Pages.show(
                "paper/web/list",
                new DocumentList(
                        filter,
                        lines,
                        new PageLinks(filter.before().isEmpty() ? "" : filter.first(), next, found.total(), 0),
                        actor.may("document:draft"),
                        actor.may("document:manage")));
    }

    @GetMapping("/{document}")
    ModelAndView show(@PathVariable DocumentId document, Actor actor) {
        return Pages.show(SHOW, folio.page(document, actor, DocumentFields.NOTHING, Problems.NONE));
    }

    @GetMapping("/{document}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable DocumentId document, Actor actor) {
        var found = draft(document, actor);
        return save(press.print(found.letter(folio.organ(found))), MediaType.APPLICATION_PDF, "草稿.pdf");
    }

    @GetMapping("/{document}.docx")
    ResponseEntity<byte[]> docx(@PathVariable DocumentId document, Actor actor) {
        var found = draft(document, actor);
        return save(typist.type(found.letter(folio.organ(found))), WORD, "草稿.docx");
    }

    @PostMapping("/{document}")
    @Needs("document:draft")
    ModelAndView revise(@PathVariable DocumentId document, @RequestParam Map<String, String> values, Actor actor) {
        var documentFields = new DocumentFields(values);
        return done(document, actor, documentFields, () -> {
            var stands = documents.need(actor.scope(), document);
            if (!documentFields.get("revision").equals(String.valueOf(stands.revision()))) {
                throw new Refused("paper.raced", "别人刚刚改过这份草稿，请对照后再保存");
            }
            documents.revise(document, folio.wording(documentFields, actor), actor);
        });
    }

    @PostMapping("/{document}/signing")
    @Needs("document:sign")
    ModelAndView sign(@PathVariable DocumentId document, Actor actor) {
        return done(document, actor, DocumentFields.NOTHING, () -> documents.sign(document, actor));
    }

    @PostMapping("/{document}/voiding")
    @Needs("document:sign")
    ModelAndView cancel(@PathVariable DocumentId document, @RequestParam Map<String, String> values, Actor actor) {
        var documentFields = new DocumentFields(values);
        return done(
                document, actor, documentFields, () -> documents.cancel(document, documentFields.get("reason"), actor));
    }

    private ModelAndView done(DocumentId document, Actor actor, DocumentFields documentFields, Runnable act) {
        try {
            act.run();
            return Pages.to("/documents/" + document);
        } catch (Refused refused) {
            return Pages.refused(SHOW, folio.page(document, actor, documentFields, Problems.of(refused)));
        }
    }

    /// What was signed is saved as it was kept, never set anew.
    private Document draft(DocumentId id, Actor actor) {
        var found = documents.need(actor.scope(), id);
        if (found.signing() != null) {
            throw new Refused("paper.signed", "公文已经签发，请在页面的“文件”中下载签发时留存的文件");
        }
        return found;
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
