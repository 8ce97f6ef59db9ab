package huizhanjia.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets as many requests work at once as the machine has hands for, the others in the order they came: on a full
/// machine everybody waits a little instead of a few very long. Whoever waited a moment goes in anyway, so that long
/// work, such as an export, holds nobody up.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Turnstile extends OncePerRequestFilter {

    private static final int HANDS_A_CORE = 2;
    private static final Duration MOMENT = Duration.ofMillis(200);

    private final Semaphore free;
    private final Duration moment;

    @Autowired
    Turnstile() {
        this(HANDS_A_CORE * Runtime.getRuntime().availableProcessors(), MOMENT);
    }

    Turnstile(int hands, Duration moment) {
        this.free = new Semaphore(hands, true);
        this.moment = moment;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var entered = admitted();
        try {
            next.doFilter(request, response);
        } finally {
            if (entered) {
                free.release();
            }
        }
    }

    private boolean admitted() {
        try {
            return free.tryAcquire(moment.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
