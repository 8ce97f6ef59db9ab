package huizhanjia.organizing.legal;

import huizhanjia.attachment.AttachmentGate;
import huizhanjia.casefile.CaseId;
import huizhanjia.org.census.Certificates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may see a union as a legal person may open what was handed in for its registration.
@Configuration(proxyBeanMethods = false)
class LegalSetup {

    @Bean
    AttachmentGate legalFiles(LegalRegister register, Certificates certificates) {
        return AttachmentGate.of(
                LegalMatter.COURSE.kind(),
                (id, actor) -> (actor.may("organizing:read") || actor.may("approval:submit"))
                        && register.find(CaseId.of(id))
                                .filter(matter -> certificates.in(actor.scope()).stream()
                                        .anyMatch(union -> union.id().equals(matter.org())))
                                .isPresent());
    }
}
