package huizhanjia.approval;

import huizhanjia.attachment.AttachmentGate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may open the files of the room.
@Configuration(proxyBeanMethods = false)
class ApprovalSetup {

    /// Who may read a petition may open what hangs on it.
    @Bean
    AttachmentGate petitionFiles(PetitionBook book, Petitions petitions) {
        return AttachmentGate.of(
                "petition",
                (id, actor) -> book.find(PetitionId.of(id))
                        .filter(petition -> petitions.mayRead(petition, actor))
                        .isPresent());
    }
}
