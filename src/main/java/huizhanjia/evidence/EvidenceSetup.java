package huizhanjia.evidence;

import huizhanjia.access.OrgDirectory;
import huizhanjia.attachment.AttachmentGate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may open the files of the room.
@Configuration(proxyBeanMethods = false)
class EvidenceSetup {

    /// Who may see a duty's evidence may open what hangs on it.
    @Bean
    AttachmentGate evidenceFiles(EvidenceTable table, OrgDirectory orgs) {
        return AttachmentGate.of(
                "evidence",
                (id, actor) -> actor.may("compliance:read")
                        && table.find(EvidenceId.of(id))
                                .filter(evidence -> orgs.contains(actor.scope(), evidence.org()))
                                .isPresent());
    }
}
