package huizhanjia.api;

import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;

/// Gives controllers their call, and lets no misspelt field pass unnoticed.
@Configuration(proxyBeanMethods = false)
class ApiSetup implements WebMvcConfigurer {

    private final CallArgument call;

    ApiSetup(CallArgument call) {
        this.call = call;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(call);
    }

    /// A static method: the mapper is wanted before this configuration's own arguments are there.
    @Bean
    static JsonMapperBuilderCustomizer strictFields() {
        return builder -> builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
