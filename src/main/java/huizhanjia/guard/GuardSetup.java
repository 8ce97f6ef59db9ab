package huizhanjia.guard;

import huizhanjia.attachment.AttachmentGate;
import huizhanjia.casefile.CaseId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may open the papers of matters that end a union.
@Configuration(proxyBeanMethods = false)
class GuardSetup {

    @Bean
    AttachmentGate dissolutionFiles(DissolutionSteps dissolutionSteps, GuardedUnions guardedUnions) {
        return AttachmentGate.of(
                Dissolution.COURSE.kind(),
                (id, actor) -> actor.may("guard:read")
                        && dissolutionSteps
                                .find(CaseId.of(id))
                                .filter(matter -> guardedUnions.isSeen(actor.scope(), matter.org()))
                                .isPresent());
    }
}
