package huizhanjia.county;

import huizhanjia.kernel.Refused;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets whoever presses Ctrl-C while the sample is loaded have it stopped and taken back, before the database goes.
@Component
class Stopping {

    private final CountDownLatch never = new CountDownLatch(1);
    private volatile boolean isAsked;
    private volatile boolean isLoading;

    /// Does what may be stopped wherever it calls `check`. Once it is stopped the program ends, and this thread
    /// with it: there is nothing left to start, and nothing that failed.
    void during(Runnable load) {
        try {
            load(load);
        } catch (Refused stopped) {
            if (!isAsked) {
                throw stopped;
            }
            standStill();
        }
    }

    /// Ends the loading when the house is to close.
    void check() {
        if (isAsked) {
            throw new Refused("county.stopped", "青山县示例还没有载入完就停止了，再次启动会重新载入");
        }
    }

    /// The first thing of closing; whatever else closes waits until nothing is under way.
    @EventListener(ContextClosedEvent.class)
    void stop() {
        isAsked = true;
        synchronized (this) {
            if (isLoading) {
                IO.println("会站家已停止：青山县示例还没有载入完，已载入的部分全部撤销，没有留下一半；再次启动会重新载入。");
            }
        }
    }

    private synchronized void load(Runnable load) {
        check();
        isLoading = true;
        load.run();
        isLoading = false;
    }

    private void standStill() {
        try {
            never.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
