package huizhanjia.organizing.request;

import huizhanjia.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a new key must reach of requests.
@Configuration(proxyBeanMethods = false)
class RequestSeals {

    @Bean
    SealedColumn requestSeal() {
        return new SealedColumn("organizing.request", "sealed");
    }
}
