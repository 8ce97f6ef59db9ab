package huizhanjia.database;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets whoever presses Ctrl-C while the house still fills its tables have that done, or ended and taken back, before
/// the database goes. Once it goes the program is ending, and the thread that starts the house stands still: there is
/// nothing left to start, and nothing that failed.
@Component
public class Stopping {

    private final Semaphore working = new Semaphore(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile boolean isAsked;

    /// Does a short piece of work, which a stop waits for.
    public void during(Runnable work) {
        during(work, "");
    }

    /// Does long work, which a stop ends wherever it calls `check`.
    ///
    /// @param takenBack what is said in Chinese when it was ended and all of it taken back
    public void during(Runnable work, String takenBack) {
        working.acquireUninterruptibly();
        try {
            if (!isAsked) {
                work.run();
                return;
            }
        } catch (Stopped stopped) {
            IO.println(takenBack);
        } finally {
            working.release();
        }
        standStill();
    }

    /// Ends the work when the house is to close.
    public void check() {
        if (isAsked) {
            throw new Stopped();
        }
    }

    /// The first thing of closing; whatever else closes waits until no work is under way, and none begins any more.
    @EventListener(ContextClosedEvent.class)
    void stop() {
        isAsked = true;
        working.acquireUninterruptibly();
    }

    private void standStill() {
        try {
            never.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// Takes long work back on its way out.
    private static final class Stopped extends RuntimeException {}
}
