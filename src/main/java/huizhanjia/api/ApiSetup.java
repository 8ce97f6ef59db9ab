package huizhanjia.api;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.module.SimpleModule;

/// Gives controllers their call, and lets no misspelt field and no day beyond all years pass unnoticed.
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

    /// What stands in an address or a form where a day is meant.
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new DayFormatter());
    }

    /// A static method: the mapper is wanted before this configuration's own arguments are there.
    @Bean
    static JsonMapperBuilderCustomizer strictFields() {
        return builder -> builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new SimpleModule("days").addDeserializer(LocalDate.class, new DayJson()));
    }
}
