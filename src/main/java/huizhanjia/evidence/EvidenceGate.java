package huizhanjia.evidence;

import huizhanjia.access.OrgDirectory;
import huizhanjia.attachment.AttachmentGate;
import huizhanjia.kernel.Actor;
import org.springframework.stereotype.Component;

/// Who may see a duty's evidence may open what hangs on it.
@Component
class EvidenceGate implements AttachmentGate {

    private static final String PREFIX = "evidence";

    private final EvidenceTable table;
    private final OrgDirectory orgs;

    EvidenceGate(EvidenceTable table, OrgDirectory orgs) {
        this.table = table;
        this.orgs = orgs;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public boolean mayRead(String subject, Actor actor) {
        return table.find(EvidenceId.of(subject.substring(PREFIX.length() + 1)))
                .filter(evidence -> actor.may("compliance:read") && orgs.contains(actor.scope(), evidence.org()))
                .isPresent();
    }
}
