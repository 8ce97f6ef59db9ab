package huizhanjia.organizing.request;

import huizhanjia.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a new key must reach of requests.
@Configuration(proxyBeanMethods = false)
class RequestSeals {

    static final SealedColumn PERSON = new SealedColumn("organizing.request", "sealed", "county", "id");

    @Bean
    SealedColumn requestSeal() {
        return PERSON;
    }
}
