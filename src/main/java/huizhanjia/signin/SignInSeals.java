package huizhanjia.signin;

import huizhanjia.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a new key must reach of second factors.
@Configuration(proxyBeanMethods = false)
class SignInSeals {

    @Bean
    SealedColumn secondFactorSeal() {
        return new SealedColumn("signin.second_factor", "secret");
    }
}
