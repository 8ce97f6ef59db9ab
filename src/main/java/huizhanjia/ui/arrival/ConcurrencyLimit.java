package huizhanjia.ui.arrival;

import huizhanjia.kernel.NetworkAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets as many requests work at once as the machine has hands for, the others in the order they came: on a
/// full machine everybody waits a little instead of a few very long. Whoever has not signed in stands in a line
/// of their own. A turn begins when the body has come and ends when the answer begins to leave, so that nobody
/// outside can hold one; whoever has worked for more than a moment goes on beside the others, so that long work
/// holds nobody up.
@Component
@Order(ConcurrencyLimit.ORDER)
final class ConcurrencyLimit extends OncePerRequestFilter {

    /// Behind the filter that says in which encoding forms are read, before everything else.
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    /// Requests without a sign-in from one network at once: an office whose browsers all load the sign-in page.
    static final int MOST_AT_ONCE = 64;

    private static final int HANDS_A_CORE = 2;
    private static final int MOMENT_MILLIS = 200;
    private static final String SOON = "5";

    private final Semaphore signedIn;
    private final Semaphore others;
    private final Duration moment;
    private final Duration grace;
    private final Set<RequestTurn> turns = ConcurrentHashMap.newKeySet();
    private final ConcurrentHashMap<String, Integer> open = new ConcurrentHashMap<>();

    @Autowired
    ConcurrencyLimit(@Value("${huizhanjia.body-grace:30s}") Duration grace) {
        this(HANDS_A_CORE * Runtime.getRuntime().availableProcessors(), Duration.ofMillis(MOMENT_MILLIS), grace);
    }

    ConcurrencyLimit(int hands, Duration moment, Duration grace) {
        this.signedIn = new Semaphore(hands, true);
        this.others = new Semaphore(Math.max(1, hands / 2), true);
        this.moment = moment;
        this.grace = grace;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var visitor = Visitor.of(request);
        if (visitor == Visitor.SIGNED_IN) {
            arrive(visitor, request, response, next);
            return;
        }
        var network = NetworkAddress.counted(request.getRemoteAddr());
        try {
            if (open.merge(network, 1, Integer::sum) > MOST_AT_ONCE) {
                response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value(), "您所在的网络同时打开的页面太多，请过几秒再试");
                return;
            }
            arrive(visitor, request, response, next);
        } finally {
            open.computeIfPresent(network, (name, now) -> now == 1 ? null : now - 1);
        }
    }

    private void arrive(Visitor visitor, HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        Arrived arrived;
        try {
            arrived = Arrived.of(request, visitor.longestBody(), new Pace(grace));
        } catch (Pace.TooSlow slow) {
            response.sendError(HttpStatus.REQUEST_TIMEOUT.value());
            return;
        } catch (IllegalStateException noForm) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        } catch (Arrived.TooLong tooLong) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        letOthersCome();
        var requestTurn = RequestTurn.of(visitor == Visitor.SIGNED_IN ? signedIn : others);
        turns.add(requestTurn);
        try {
            next.doFilter(arrived.during(requestTurn), new Leaving(response, requestTurn));
        } finally {
            turns.remove(requestTurn);
            requestTurn.end();
        }
    }

    /// Nothing interrupts a virtual thread that never waits: a connection that asks again at once would be
    /// served again and again while others are on their way to the line. The shortest wait there is puts it
    /// behind them.
    private static void letOthersCome() {
        LockSupport.parkNanos(1);
    }

    /// Ends the turns that have lasted longer than a moment; their work goes on. One look at all of them now and then
    /// costs less than a clock for each.
    @Scheduled(fixedDelay = MOMENT_MILLIS)
    void endLongTurns() {
        turns.stream()
                .filter(requestTurn -> requestTurn.isLongerThan(moment.toNanos()))
                .forEach(RequestTurn::end);
    }
}
