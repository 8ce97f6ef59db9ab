package huizhanjia.signin;

import huizhanjia.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a new key must reach of second factors.
@Configuration(proxyBeanMethods = false)
class SignInSeals {

    /// Whose secret it is, is part of where it rests: nobody signs in with a secret that was put under their name.
    static final SealedColumn SECRET = new SealedColumn("signin.second_factor", "secret", "clerk_id", "id");

    @Bean
    SealedColumn secondFactorSeal() {
        return SECRET;
    }
}
