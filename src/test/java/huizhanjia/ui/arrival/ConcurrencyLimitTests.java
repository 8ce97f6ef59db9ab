package huizhanjia.ui.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ConcurrencyLimitTests {

    private static final int CALLERS = 20;

    @Test
    void no_more_work_at_once_than_there_are_hands_and_everybody_gets_in() throws Exception {
        var concurrencyLimit = new ConcurrencyLimit(2, Duration.ofMinutes(5), Pace.GRACE);
        var working = new AtomicInteger();
        var most = new AtomicInteger();
        var served = new AtomicInteger();
        FilterChain work = (request, response) -> {
            most.accumulateAndGet(working.incrementAndGet(), Math::max);
            served.incrementAndGet();
            working.decrementAndGet();
        };
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Future<Void>>();
            for (var caller = 0; caller < CALLERS; caller++) {
                calls.add(callers.submit(call(concurrencyLimit, work)));
            }
            for (var call : calls) {
                call.get();
            }
        }
        assertThat(served).hasValue(CALLERS);
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void long_work_holds_nobody_up() throws Exception {
        var concurrencyLimit = new ConcurrencyLimit(1, Duration.ofMillis(1), Pace.GRACE);
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var export = callers.submit(call(concurrencyLimit, (request, response) -> {
                begun.countDown();
                await(end);
            }));
            begun.await();
            var page = new AtomicInteger();
            Thread.sleep(Duration.ofMillis(2));
            concurrencyLimit.endLongTurns();
            call(concurrencyLimit, (request, response) -> page.incrementAndGet())
                    .call();
            assertThat(page).hasValue(1);
            assertThat(export.isDone()).isFalse();
            end.countDown();
            export.get();
        }
    }

    @Test
    void a_page_that_fails_gives_its_place_back() throws Exception {
        var concurrencyLimit = new ConcurrencyLimit(1, Duration.ofMinutes(5), Pace.GRACE);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var failing = callers.submit(call(concurrencyLimit, (request, response) -> {
                throw new IllegalStateException("no such page");
            }));
            assertThat(failing).failsWithin(Duration.ofMinutes(1)).withThrowableOfType(ExecutionException.class);
            var page = new AtomicInteger();
            call(concurrencyLimit, (request, response) -> page.incrementAndGet())
                    .call();
            assertThat(page).hasValue(1);
        }
    }

    private static Callable<Void> call(ConcurrencyLimit concurrencyLimit, FilterChain work) {
        return () -> {
            concurrencyLimit.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), work);
            return null;
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
