package huizhanjia.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets as many requests work at once as the machine has hands for, the others in the order they came: on a full
/// machine everybody waits a little instead of a few very long. Whoever has worked for more than a moment goes on
/// beside the others, so that long work, such as an export, holds nobody up.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Turnstile extends OncePerRequestFilter {

    private static final int HANDS_A_CORE = 2;
    private static final int MOMENT_MILLIS = 200;

    private final Semaphore free;
    private final Duration moment;
    private final Set<Turn> turns = ConcurrentHashMap.newKeySet();

    @Autowired
    Turnstile() {
        this(HANDS_A_CORE * Runtime.getRuntime().availableProcessors(), Duration.ofMillis(MOMENT_MILLIS));
    }

    Turnstile(int hands, Duration moment) {
        this.free = new Semaphore(hands, true);
        this.moment = moment;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        letOthersCome();
        free.acquireUninterruptibly();
        var turn = new Turn(System.nanoTime(), new AtomicBoolean());
        turns.add(turn);
        try {
            next.doFilter(request, response);
        } finally {
            turns.remove(turn);
            end(turn);
        }
    }

    /// Nothing interrupts a virtual thread that never waits: a connection that asks again at once would be served again
    /// and again while others are on their way to the line. The shortest wait there is puts it behind them.
    private static void letOthersCome() {
        LockSupport.parkNanos(1);
    }

    /// Ends the turns that have lasted longer than a moment; their work goes on. One look at all of them now and then
    /// costs less than a clock for each.
    @Scheduled(fixedDelay = MOMENT_MILLIS)
    void endLongTurns() {
        var now = System.nanoTime();
        turns.stream().filter(turn -> now - turn.began() > moment.toNanos()).forEach(this::end);
    }

    private void end(Turn turn) {
        if (turn.isOver().compareAndSet(false, true)) {
            free.release();
        }
    }

    /// One request at work.
    private record Turn(long began, AtomicBoolean isOver) {}
}
