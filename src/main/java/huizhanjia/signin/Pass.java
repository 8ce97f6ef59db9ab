package huizhanjia.signin;

import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Open;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/// What an endpoint asks of whoever calls it; the method's own word counts before its class's.
sealed interface Pass {

    /// No permission is asked.
    record Free(Open.To to) implements Pass {}

    /// Any one of the permissions is asked.
    record Asks(Set<String> permissions) implements Pass {}

    /// The endpoint said nothing: nobody passes.
    record Nobody() implements Pass {}

    /// The description of the interface comes from a library, which cannot say what it needs.
    private static Optional<Pass> ofLibrary(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("org.springdoc")
                ? Optional.of(new Asks(Set.of("token:issue")))
                : Optional.empty();
    }

    static Pass of(HandlerMethod handler) {
        return ofLibrary(handler)
                .or(() -> of(handler.getMethod()))
                .or(() -> of(handler.getBeanType()))
                .orElseGet(Nobody::new);
    }

    private static Optional<Pass> of(java.lang.reflect.AnnotatedElement element) {
        var needs = AnnotatedElementUtils.findMergedAnnotation(element, Needs.class);
        if (needs != null) {
            return Optional.of(new Asks(Set.of(needs.value())));
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, Open.class))
                .map(open -> new Free(open.value()));
    }
}
