package huizhanjia.guard;

import huizhanjia.attachment.AttachmentGate;
import huizhanjia.kernel.Actor;
import org.springframework.stereotype.Component;

/// Who may see a matter that ends a union may open its papers.
@Component
class DossierGate implements AttachmentGate {

    private static final String PREFIX = "dissolution";

    private final DissolutionTable table;
    private final Unions unions;

    DossierGate(DissolutionTable table, Unions unions) {
        this.table = table;
        this.unions = unions;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public boolean mayRead(String subject, Actor actor) {
        return table.find(DissolutionId.of(subject.substring(PREFIX.length() + 1)))
                .filter(matter -> actor.may("guard:read") && unions.isSeen(actor.scope(), matter.org()))
                .isPresent();
    }
}
