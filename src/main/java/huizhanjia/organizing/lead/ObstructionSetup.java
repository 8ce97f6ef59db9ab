package huizhanjia.organizing.lead;

import huizhanjia.attachment.AttachmentGate;
import huizhanjia.casefile.CaseId;
import huizhanjia.organizing.Firms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may see a firm may open what hangs on its cases of obstruction.
@Configuration(proxyBeanMethods = false)
class ObstructionSetup {

    @Bean
    AttachmentGate obstructionFiles(Obstructions obstructions, Firms firms) {
        return AttachmentGate.of(
                Obstruction.COURSE.kind(),
                (id, actor) -> actor.may("organizing:read")
                        && obstructions
                                .find(CaseId.of(id))
                                .filter(it ->
                                        firms.find(actor.scope(), it.firm()).isPresent())
                                .isPresent());
    }
}
