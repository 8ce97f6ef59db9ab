package huizhanjia.guard;

import huizhanjia.attachment.AttachmentGate;
import huizhanjia.kernel.Actor;
import org.springframework.stereotype.Component;

/// Who may see a matter that ends a union may open its papers.
@Component
class DissolutionGate implements AttachmentGate {

    private static final String PREFIX = "dissolution";

    private final DissolutionTable table;
    private final GuardedUnions guardedUnions;

    DissolutionGate(DissolutionTable table, GuardedUnions guardedUnions) {
        this.table = table;
        this.guardedUnions = guardedUnions;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public boolean mayRead(String subject, Actor actor) {
        return table.find(DissolutionId.of(subject.substring(PREFIX.length() + 1)))
                .filter(matter -> actor.may("guard:read") && guardedUnions.isSeen(actor.scope(), matter.org()))
                .isPresent();
    }
}
