package huizhanjia.database;

import huizhanjia.kernel.Refused;
import huizhanjia.postgres.Database;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Looks whether the carried server is alive and starts it again when it is not: the system may kill it for
/// want of memory, a full disk may stop it. When it will not start, the program ends with an error, so that its
/// service manager acts.
final class ServerWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);

    /// How often it looks, and how long it waits before each further try to start the server.
    private final Pace pace;

    private final Database server;
    private final Runnable end;
    private volatile @Nullable Thread watching;
    private volatile @Nullable String trouble;

    ServerWatch(Database server) {
        this(server, Pace.USUAL, () -> System.exit(1));
    }

    /// @param end how the program ends when the server will not start
    ServerWatch(Database server, Pace pace, Runnable end) {
        this.server = server;
        this.pace = pace;
        this.end = end;
    }

    /// What is wrong at the moment, as a sentence for the operator.
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void start() {
        var thread = Thread.ofVirtual().name("server-watch").unstarted(this::watch);
        watching = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var thread = watching;
        watching = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return watching != null;
    }

    private void watch() {
        try {
            while (isRunning()) {
                Thread.sleep(pace.look());
                // Twice, because the server may just be writing about itself.
                if (!server.isRunning() && isStillGone()) {
                    revive();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStillGone() throws InterruptedException {
        Thread.sleep(pace.look());
        return isRunning() && !server.isRunning();
    }

    private void revive() throws InterruptedException {
        for (var wait : pace.waits()) {
            Thread.sleep(wait);
            if (hasRevived()) {
                return;
            }
        }
        LOG.error("自带的数据库多次未能重新启动，会站家现在退出。{}", trouble);
        watching = null;
        end.run();
    }

    private boolean hasRevived() {
        tell("自带的数据库意外停止，正在重新启动");
        try {
            server.revive();
            trouble = null;
            LOG.warn("自带的数据库已重新启动");
            return true;
        } catch (Refused refused) {
            tell("自带的数据库意外停止，未能重新启动：" + refused.sentence());
            return false;
        }
    }

    private void tell(String sentence) {
        trouble = sentence;
        LOG.error(sentence);
    }

    /// @param look between two looks
    /// @param waits before each try to start the server; after the last the program ends
    record Pace(Duration look, List<Duration> waits) {

        static final Pace USUAL = new Pace(
                Duration.ofSeconds(1),
                List.of(
                        Duration.ZERO,
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(40)));
    }
}
