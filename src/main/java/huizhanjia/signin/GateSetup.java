package huizhanjia.signin;

import huizhanjia.signin.typed.TypedFilter;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the gate before every endpoint, counts who asks without a sign-in, turns back what nobody typed, and gives
/// controllers their actor.
@Configuration(proxyBeanMethods = false)
class GateSetup implements WebMvcConfigurer {

    private final Gate gate;
    private final OpenDoors openDoors;
    private final ActorArgument actor;

    GateSetup(Gate gate, OpenDoors openDoors, ActorArgument actor) {
        this.gate = gate;
        this.openDoors = openDoors;
        this.actor = actor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
        registry.addInterceptor(openDoors);
        registry.addInterceptor(new TypedFilter());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actor);
    }
}
