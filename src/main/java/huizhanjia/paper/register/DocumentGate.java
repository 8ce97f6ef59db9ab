package huizhanjia.paper.register;

import huizhanjia.access.OrgDirectory;
import huizhanjia.attachment.AttachmentGate;
import huizhanjia.kernel.Actor;
import org.springframework.stereotype.Component;

/// Who may see a document may open its files.
@Component
class DocumentGate implements AttachmentGate {

    private static final String PREFIX = "document";

    private final DocumentTable table;
    private final OrgDirectory orgs;

    DocumentGate(DocumentTable table, OrgDirectory orgs) {
        this.table = table;
        this.orgs = orgs;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public boolean mayRead(String subject, Actor actor) {
        return actor.may("document:read")
                && table.find(DocumentId.of(subject.substring(PREFIX.length() + 1)))
                        .filter(document -> document.isFor(actor.scope(), orgs))
                        .isPresent();
    }
}
