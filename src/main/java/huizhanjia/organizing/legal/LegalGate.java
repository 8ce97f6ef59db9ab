package huizhanjia.organizing.legal;

import huizhanjia.attachment.AttachmentGate;
import huizhanjia.kernel.Actor;
import huizhanjia.org.census.Certificates;
import huizhanjia.org.census.Certified;
import org.springframework.stereotype.Component;

/// Who may see a union as a legal person may open what was handed in for its registration.
@Component
class LegalGate implements AttachmentGate {

    private static final String PREFIX = "legal";

    private final LegalTable table;
    private final Certificates certificates;

    LegalGate(LegalTable table, Certificates certificates) {
        this.table = table;
        this.certificates = certificates;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public boolean mayRead(String subject, Actor actor) {
        if (!actor.may("organizing:read") && !actor.may("approval:submit")) {
            return false;
        }
        var union =
                table.find(LegalId.of(subject.substring(PREFIX.length() + 1))).map(LegalMatter::org);
        return certificates.in(actor.scope()).stream()
                .map(Certified::id)
                .anyMatch(id -> union.filter(id::equals).isPresent());
    }
}
