package huizhanjia.postgres;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The running server of one cluster: started, found again after a crash of the application, stopped.
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);

    /// Crash recovery replays at most `max_wal_size`; a slow disk does that well within this time.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration PAUSE = Duration.ofMillis(50);

    /// Between choosing a free port and listening on it another program may take it, once in a while.
    private static final int PORTS_TRIED = 5;

    private static final String OLD_SERVER_LINGERS = "is still in use";

    private final Cluster cluster;
    private final Path log;

    Postmaster(Cluster cluster) {
        this.cluster = cluster;
        this.log = cluster.folder().resolveSibling("start.log");
    }

    /// Finds the server an application left behind when it was killed, and waits until it answers; one of an older
    /// release is stopped.
    Optional<Integer> adopt(IntFunction<Login> logins) throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var left = PidFile.read(cluster.folder()).filter(PidFile::isAlive);
            if (left.isEmpty() || !mayStay(left.get())) {
                return Optional.empty();
            }
            var port = left.get().port();
            if (logins.apply(port).opens()) {
                LOG.info("接管了仍在运行的数据库，端口 {}", port);
                return Optional.of(port);
            }
            rest();
        }
        throw new Refused("database.silent", "数据文件夹 %s 中的数据库正在运行却不应答，请重启这台机器后再试".formatted(cluster.folder()));
    }

    private boolean mayStay(PidFile left) throws IOException {
        if (!left.namesAServerOf(cluster.folder())) {
            PidFile.replaceStranger(cluster.folder());
            return false;
        }
        if (!left.runs(cluster.tools().programs())) {
            stop();
            return false;
        }
        return true;
    }

    /// Starts the server in a session of its own, so that Ctrl-C in a terminal reaches the application alone.
    int start(IntSupplier ports, List<String> settings) throws IOException {
        for (var tried = 1; tried <= PORTS_TRIED; tried++) {
            var port = ports.getAsInt();
            cluster.configure(port, settings);
            var words = attempt();
            if (words.isEmpty()) {
                return port;
            }
            if (Ports.isFree(port)) {
                throw FileErrors.of(cluster.folder(), words);
            }
        }
        throw new Refused("database.port-taken", "找不到空闲的端口来启动数据库，请关闭占用端口的程序后再试");
    }

    /// Whether a server of this cluster is alive.
    boolean isRunning() throws IOException {
        return PidFile.read(cluster.folder())
                .filter(server -> server.namesAServerOf(cluster.folder()))
                .isPresent();
    }

    /// Ends every connection, writes everything down, and returns when the server is gone; nothing when none
    /// runs: the number left in the file may be a stranger's by now, or our own.
    void stop() throws IOException {
        if (!isRunning()) {
            return;
        }
        var stopped = pgCtl("stop", "--mode=fast");
        if (!stopped.succeeded()) {
            LOG.warn("数据库未能正常停止：{}", stopped.words());
        }
    }

    /// The server's words when it would not start, none when it runs. After a crash it may have to wait until the
    /// last process of the killed server has noticed.
    private String attempt() throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Files.deleteIfExists(log);
            Private.createFile(log);
            cluster.tools().own(log);
            var started = pgCtl("start", "--log=" + log);
            if (started.succeeded()) {
                return "";
            }
            var words = started.words() + '\n' + Files.readString(log) + cluster.lastWords();
            if (!words.contains(OLD_SERVER_LINGERS) || System.nanoTime() > until) {
                return words;
            }
            rest();
        }
    }

    private ProgramOutcome pgCtl(String verb, String option) throws IOException {
        return cluster.tools()
                .run(
                        "pg_ctl",
                        verb,
                        option,
                        "--pgdata=" + cluster.folder(),
                        "--wait",
                        "--timeout=" + PATIENCE.toSeconds());
    }

    private static void rest() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the database", interrupted);
        }
    }
}
