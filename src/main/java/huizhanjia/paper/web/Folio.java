package huizhanjia.paper.web;

import huizhanjia.access.OrgChoice;
import huizhanjia.access.OrgDirectory;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Slot;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.paper.register.Document;
import huizhanjia.paper.register.DocumentId;
import huizhanjia.paper.register.DocumentWording;
import huizhanjia.paper.register.Documents;
import huizhanjia.paper.register.Letterheads;
import huizhanjia.paper.register.Receiver;
import huizhanjia.trail.Trail;
import huizhanjia.ui.Problems;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts together what a document's page shows.
@Component
class Folio {

    private static final int LOOKED_THROUGH = 20;
    private static final int SHORT_PRINT = 16;

    private final Documents documents;
    private final Letterheads letterheads;
    private final OrgDirectory orgs;
    private final Attachments attachments;
    private final Trail trail;

    Folio(Documents documents, Letterheads letterheads, OrgDirectory orgs, Attachments attachments, Trail trail) {
        this.documents = documents;
        this.letterheads = letterheads;
        this.orgs = orgs;
        this.attachments = attachments;
        this.trail = trail;
    }

    DocumentPage page(DocumentId id, Actor actor, DocumentFields documentFields, Problems problems) {
        var document = documents.need(actor.scope(), id);
        var isOwn = orgs.contains(actor.scope(), document.issuer());
        var signs = document.issuer().equals(actor.scope().root()) && actor.may("document:sign");
        var isDraft = document.signing() == null;
        var isSigned = document.state() == Document.State.SIGNED;
        return new DocumentPage(
                document,
                document.letter(organ(document)),
                attachments.slots(
                        document.county(),
                        document.subject(),
                        List.of(Slot.of("pdf", "正式文本（PDF）", 1), Slot.of("docx", "可编辑文本（Word）", 1))),
                check(document),
                new DocumentPage.May(
                        isOwn && isDraft && actor.may("document:draft") && actor.actsFor(document.issuer()),
                        isDraft && signs,
                        isSigned && signs),
                isOwn ? trail.timeline(document.county(), List.of(document.subject())) : Excerpt.none(),
                documentFields,
                problems);
    }

    /// As it signed, or as it is called today.
    Document.Organ organ(Document document) {
        var signing = document.signing();
        if (signing != null) {
            return signing.organ();
        }
        var head = letterheads.of(document.issuer());
        return new Document.Organ(head.name(), head.printer());
    }

    DocumentWording wording(DocumentFields documentFields, Actor actor) {
        return new DocumentWording(
                documentFields.get("title"),
                receiver(documentFields.get("to"), actor),
                documentFields.get("text"),
                documentFields.lines("attachments"),
                documentFields.lines("copyTo"),
                documentFields.get("note"),
                documentFields.urgency());
    }

    /// An organisation of the scope that bears exactly the name sees what is addressed to it.
    Receiver receiver(String name, Actor actor) {
        return orgs.search(actor.scope(), name, LOOKED_THROUGH).stream()
                .filter(choice -> !name.isEmpty() && choice.name().equals(name))
                .map(OrgChoice::id)
                .findFirst()
                .map(org -> new Receiver(name, org))
                .orElseGet(() -> Receiver.outside(name));
    }

    private static String check(Document document) {
        var signing = document.signing();
        return signing == null
                ? ""
                : "/verify/%s?h=%s"
                        .formatted(document.id(), signing.fingerprint().substring(0, SHORT_PRINT));
    }
}
