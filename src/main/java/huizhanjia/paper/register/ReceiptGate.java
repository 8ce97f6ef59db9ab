package huizhanjia.paper.register;

import huizhanjia.access.OrgDirectory;
import huizhanjia.attachment.AttachmentGate;
import huizhanjia.kernel.Actor;
import org.springframework.stereotype.Component;

/// Who may see what came in may open its scan.
@Component
class ReceiptGate implements AttachmentGate {

    private static final String PREFIX = "receipt";

    private final ReceiptTable table;
    private final OrgDirectory orgs;

    ReceiptGate(ReceiptTable table, OrgDirectory orgs) {
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
                && table.find(ReceiptId.of(subject.substring(PREFIX.length() + 1)))
                        .filter(receipt -> orgs.contains(actor.scope(), receipt.org()))
                        .isPresent();
    }
}
