package huizhanjia.paper.register;

import huizhanjia.access.OrgDirectory;
import huizhanjia.attachment.AttachmentGate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may open the files of the register.
@Configuration(proxyBeanMethods = false)
class RegisterSetup {

    /// Who may see a document may open its files.
    @Bean
    AttachmentGate documentFiles(DocumentTable table, OrgDirectory orgs) {
        return AttachmentGate.of(
                "document",
                (id, actor) -> actor.may("document:read")
                        && table.find(DocumentId.of(id))
                                .filter(document -> document.isFor(actor.scope(), orgs))
                                .isPresent());
    }

    /// Who may see what came in may open its scan.
    @Bean
    AttachmentGate receiptFiles(ReceiptTable table, OrgDirectory orgs) {
        return AttachmentGate.of(
                "receipt",
                (id, actor) -> actor.may("document:read")
                        && table.find(ReceiptId.of(id))
                                .filter(receipt -> orgs.contains(actor.scope(), receipt.org()))
                                .isPresent());
    }
}
