package huizhanjia.signin;

import huizhanjia.kernel.NetworkAddress;
import huizhanjia.kernel.Open;
import huizhanjia.signin.door.Knock;
import huizhanjia.signin.door.Knocks;
import huizhanjia.signin.door.RateLimit;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Keeps the endpoints that anybody may ask from being tried through or flooded, before a file that was sent is read:
/// so many asks a minute as a `Knock` says. Doors behind which something could be guessed, or costs work, are counted
/// for all instances; what this instance has counted by itself turns the worst away before the database is asked. At
/// the other doors only this instance is to be kept from being flooded, and they answer while the database does not.
@Component
class OpenDoors implements HandlerInterceptor {

    private final RateLimit limit;
    private final Knocks knocks;

    OpenDoors(RateLimit limit, Knocks knocks) {
        this.limit = limit;
        this.knocks = knocks;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var door = door(handler);
        if (door.isEmpty()
                || request.getDispatcherType() == DispatcherType.ERROR
                || Gate.actor(request).isPresent()) {
            return true;
        }
        var wait = wait(door.get(), request);
        if (wait == 0) {
            return true;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value(), "访问过于频繁，请 %d 秒后再试".formatted(wait));
        return false;
    }

    /// What the endpoint that was found says of itself; nothing when it is not for anybody.
    private static Optional<Open> door(Object handler) {
        if (!(handler instanceof HandlerMethod method) || !Pass.of(method).equals(new Pass.Free(Open.To.ANYONE))) {
            return Optional.empty();
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Open.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Open.class)));
    }

    private long wait(Open door, HttpServletRequest request) {
        var name = "open " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var network = NetworkAddress.counted(request.getRemoteAddr());
        var knock = new Knock(name, network, subject(request), door.asks());
        if (!door.shared()) {
            return wait(knock);
        }
        var wait = limit.wait(knock.own(), knock.asks());
        return wait == 0 ? knocks.wait(knock) : wait;
    }

    /// Seconds to wait here; each count is spent only when the ones before it allowed it.
    private long wait(Knock knock) {
        var hasSubject = !knock.subject().isEmpty();
        var isNew = limit.left(knock.own(), knock.asks()) > knock.asks() - Knock.FEW;
        var wait = limit.wait(knock.own(), knock.asks());
        if (wait == 0 && hasSubject) {
            wait = limit.wait(knock.ownAbout(), knock.ofSubject());
        }
        if (wait == 0 && !isNew && limit.left(knock.door(), knock.together()) < knock.together() * knock.reserved()) {
            wait = 1;
        }
        if (wait == 0) {
            wait = limit.wait(knock.door(), knock.together());
        }
        return wait == 0 && hasSubject ? limit.wait(knock.about(), knock.aboutSubject()) : wait;
    }

    /// What the address names, such as the document to verify.
    private static String subject(HttpServletRequest request) {
        var named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return named instanceof Map<?, ?> map && !map.isEmpty() ? Objects.toString(map.values()) : "";
    }
}
