package huizhanjia.signin;

import huizhanjia.kernel.NetworkAddress;
import huizhanjia.kernel.Open;
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
/// so many asks a minute from one network, of one network about one subject, about one subject, and of all together.
/// What one network may spend is always a small part of what is there for all, and the last quarter of that is for
/// those who have hardly asked.
@Component
class OpenDoors implements HandlerInterceptor {

    /// One network about one subject: a third of what it may ask.
    private static final int OF_SUBJECT = 3;

    /// All networks about one subject: what two of them may ask.
    private static final int ABOUT_SUBJECT = 2;

    /// All together: what twenty networks may ask.
    private static final int TOGETHER = 20;

    /// The part of it kept for those who have asked no more than `FEW`.
    private static final int RESERVE = 4;

    private static final int FEW = 3;

    private final RateLimit limit;

    OpenDoors(RateLimit limit) {
        this.limit = limit;
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

    /// Seconds to wait; each count is spent only when the ones before it allowed it.
    private long wait(Open door, HttpServletRequest request) {
        var asks = door.asks();
        var name = "open " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var network = name + " from " + NetworkAddress.counted(request.getRemoteAddr());
        var subject = subject(request);
        var isNew = limit.left(network, asks) > asks - FEW;
        var wait = limit.wait(network, asks);
        if (wait == 0 && !subject.isEmpty()) {
            wait = limit.wait(network + " about " + subject, Math.max(1, asks / OF_SUBJECT));
        }
        if (wait == 0 && !isNew && limit.left(name, asks * TOGETHER) < (long) asks * TOGETHER / RESERVE) {
            wait = 1;
        }
        if (wait == 0) {
            wait = limit.wait(name, asks * TOGETHER);
        }
        return wait == 0 && !subject.isEmpty() ? limit.wait(name + " about " + subject, asks * ABOUT_SUBJECT) : wait;
    }

    /// What the address names, such as the document to verify.
    private static String subject(HttpServletRequest request) {
        var named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return named instanceof Map<?, ?> map && !map.isEmpty() ? Objects.toString(map.values()) : "";
    }
}
