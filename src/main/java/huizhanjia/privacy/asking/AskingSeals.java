package huizhanjia.privacy.asking;

import huizhanjia.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a new key must reach of requests.
@Configuration(proxyBeanMethods = false)
class AskingSeals {

    @Bean
    SealedColumn personRequestSeal() {
        return PersonRequestTable.SEALED;
    }
}
