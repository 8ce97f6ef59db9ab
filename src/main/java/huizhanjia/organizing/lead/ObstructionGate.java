package huizhanjia.organizing.lead;

import huizhanjia.attachment.AttachmentGate;
import huizhanjia.kernel.Actor;
import huizhanjia.organizing.Territories;
import org.springframework.stereotype.Component;

/// Who may see a firm may open what hangs on its cases.
@Component
class ObstructionGate implements AttachmentGate {

    private static final String PREFIX = "obstruction";

    private final ObstructionTable table;
    private final Territories territories;

    ObstructionGate(ObstructionTable table, Territories territories) {
        this.table = table;
        this.territories = territories;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public boolean mayRead(String subject, Actor actor) {
        var id = ObstructionId.of(subject.substring(PREFIX.length() + 1));
        return actor.may("organizing:read")
                && table.in(territories.of(actor.scope())).stream()
                        .anyMatch(it -> it.id().equals(id));
    }
}
