package huizhanjia.parameter;

import huizhanjia.attachment.AttachmentGate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may open the files of the room.
@Configuration(proxyBeanMethods = false)
class ParameterSetup {

    /// Who may see a local value may open the document that sets it.
    @Bean
    AttachmentGate parameterFiles(ProposalTable table) {
        return AttachmentGate.of(
                "parameter",
                (id, actor) -> actor.may("parameter:read")
                        && table.find(ProposalId.of(id))
                                .filter(proposal -> proposal.isAround(actor.scope()))
                                .isPresent());
    }
}
