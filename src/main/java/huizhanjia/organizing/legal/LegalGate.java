package huizhanjia.organizing.legal;

import huizhanjia.attachment.AttachmentGate;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import org.springframework.stereotype.Component;

/// Who may see a union as a legal person may open what was handed in for its registration.
@Component
class LegalGate implements AttachmentGate {

    private static final String PREFIX = "legal";

    private final LegalBook book;
    private final LegalPersons legal;

    LegalGate(LegalBook book, LegalPersons legal) {
        this.book = book;
        this.legal = legal;
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
        try {
            var matter = book.need(LegalId.of(subject.substring(PREFIX.length() + 1)));
            legal.need(actor.scope(), matter.org());
            return true;
        } catch (Refused outside) {
            return false;
        }
    }
}
