package huizhanjia.ui.arrival;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/// One request at work. It steps aside while it waits for whoever sent it, and comes back in line; once it is
/// over its work goes on beside the others.
final class RequestTurn {

    private final Semaphore line;
    private final AtomicReference<State> state = new AtomicReference<>(State.HELD);
    private volatile long began = System.nanoTime();

    private enum State {
        HELD,
        ASIDE,
        OVER
    }

    private RequestTurn(Semaphore line) {
        this.line = line;
    }

    /// Waits in the line for a turn.
    static RequestTurn of(Semaphore line) {
        line.acquireUninterruptibly();
        return new RequestTurn(line);
    }

    /// Lets another one have it for the moment.
    void stepAside() {
        if (state.compareAndSet(State.HELD, State.ASIDE)) {
            line.release();
        }
    }

    /// Waits in the line again after having stepped aside.
    void comeBack() {
        if (state.get() == State.ASIDE) {
            line.acquireUninterruptibly();
            began = System.nanoTime();
            if (!state.compareAndSet(State.ASIDE, State.HELD)) {
                line.release();
            }
        }
    }

    void end() {
        if (state.getAndSet(State.OVER) == State.HELD) {
            line.release();
        }
    }

    /// Whether it has been held for longer than so many nanoseconds; of those that stepped aside nobody asks.
    boolean isLongerThan(long nanos) {
        return state.get() == State.HELD && System.nanoTime() - began > nanos;
    }
}
