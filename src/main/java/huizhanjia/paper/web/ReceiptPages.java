package huizhanjia.paper.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.access.OrgDirectory;
import huizhanjia.attachment.Attachment;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Slot;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.paper.register.Receipt;
import huizhanjia.paper.register.ReceiptId;
import huizhanjia.paper.register.Receipts;
import huizhanjia.trail.Trail;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// `/documents/received`: what came in is entered and found again.
@Controller
@Needs("document:read")
@RequestMapping("/documents/received")
class ReceiptPages {

    private static final int SHOWN = 50;
    private static final String NEW = "paper/web/receive";

    private final Receipts receipts;
    private final OrgDirectory orgs;
    private final Attachments attachments;
    private final Trail trail;

    ReceiptPages(Receipts receipts, OrgDirectory orgs, Attachments attachments, Trail trail) {
        this.receipts = receipts;
        this.orgs = orgs;
        this.attachments = attachments;
        this.trail = trail;
    }

    @GetMapping
    ModelAndView list(@RequestParam Map<String, String> values, Actor actor) {
        var documentFields = new DocumentFields(values);
        var q = documentFields.get("q");
        var sought = sought(documentFields);
        var found = receipts.search(actor.scope(), sought, SHOWN);
        var rows = found.receipts();
        var first = "/documents/received?year=%s&q=%s".formatted(documentFields.year(), URLEncoder.encode(q, UTF_8));
        var next =
                rows.size() < SHOWN ? "" : first + "&before=" + rows.getLast().id();
        var links = new PageLinks(sought.before() == null ? "" : first, next, found.total(), 0);
        return Pages.show(
                "paper/web/received",
                new ReceiptList(
                        q,
                        documentFields.year(),
                        rows,
                        links,
                        actor.may("document:draft"),
                        actor.may("document:manage")));
    }

    static Receipts.Sought sought(DocumentFields documentFields) {
        var before = documentFields.get("before");
        return new Receipts.Sought(
                documentFields.get("q"),
                documentFields.year().isEmpty() ? 0 : Integer.parseInt(documentFields.year()),
                before.isEmpty() ? null : Ids.read(before));
    }

    @GetMapping("/new")
    @Needs("document:draft")
    ModelAndView blank() {
        return Pages.show(NEW, new ReceivingPage(DocumentFields.NOTHING, Problems.NONE));
    }

    /// Examined before its scan is kept, so that a mistake leaves nothing behind.
    @PostMapping
    @Needs("document:draft")
    ModelAndView create(
            @RequestParam Map<String, String> values,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Actor actor) {
        var documentFields = new DocumentFields(values);
        try {
            var content = new Receipt.Content(
                    documentFields.get("theirNumber"),
                    documentFields.get("sender"),
                    documentFields.get("title"),
                    documentFields.day("receivedOn", "收文日期"),
                    documentFields.get("note"));
            var org = actor.scope().root();
            receipts.check(org, content, actor);
            var kept =
                    attachments.keepAll(files == null ? List.of() : files, TemplatePages.county(actor), actor).stream()
                            .map(Attachment::id)
                            .toList();
            return Pages.to("/documents/received/"
                    + receipts.receive(org, content, kept, actor).id());
        } catch (Refused refused) {
            return Pages.refused(NEW, new ReceivingPage(documentFields, Problems.of(refused)));
        }
    }

    @GetMapping("/{receipt}")
    ModelAndView show(@PathVariable ReceiptId receipt, Actor actor) {
        var found = receipts.need(actor.scope(), receipt);
        return Pages.show(
                "paper/web/receipt",
                new ReceiptPage(
                        found,
                        orgs.name(found.org()),
                        attachments.slots(found.county(), found.subject(), List.of(Slot.of("", "来文扫描件", 0))),
                        trail.timeline(found.county(), List.of(found.subject()))));
    }
}
