package huizhanjia.organizing.legal;

import huizhanjia.attachment.AttachmentGate;
import huizhanjia.kernel.Actor;
import huizhanjia.org.census.Certificates;
import org.springframework.stereotype.Component;

/// Who may see a union as a legal person may open what was handed in for its registration.
@Component
class LegalGate implements AttachmentGate {

    private static final String PREFIX = "legal";

    private final LegalBook book;
    private final Certificates certificates;

    LegalGate(LegalBook book, Certificates certificates) {
        this.book = book;
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
                book.need(LegalId.of(subject.substring(PREFIX.length() + 1))).org();
        return certificates.in(actor.scope()).stream()
                .anyMatch(known -> known.id().equals(union));
    }
}
