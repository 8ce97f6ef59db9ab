package huizhanjia.parameter;

import huizhanjia.attachment.AttachmentGate;
import huizhanjia.kernel.Actor;
import org.springframework.stereotype.Component;

/// Who may see a local value may open the document that sets it.
@Component
class ParameterGate implements AttachmentGate {

    static final String PREFIX = "parameter";

    private final ProposalTable table;

    ParameterGate(ProposalTable table) {
        this.table = table;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public boolean mayRead(String subject, Actor actor) {
        return table.find(ProposalId.of(subject.substring(PREFIX.length() + 1)))
                .filter(proposal -> actor.may("parameter:read") && proposal.isAround(actor.scope()))
                .isPresent();
    }
}
