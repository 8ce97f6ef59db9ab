package huizhanjia.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import huizhanjia.postgres.CarriedFolder;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// The carried server dies while the house goes on.
class ServerWatchTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final ServerWatch.Pace QUICK = new ServerWatch.Pace(Duration.ofMillis(20), List.of(Duration.ZERO));

    private final AtomicBoolean isEnded = new AtomicBoolean();

    @Test
    void a_server_that_was_killed_is_started_again_where_it_was() throws Exception {
        var folder = CarriedFolder.founded();
        folder.whileOpen(database -> {
            folder.write(3);
            var watch = new ServerWatch(database, QUICK, () -> isEnded.set(true));
            watch.start();
            try {
                folder.killServer();
                await().atMost(PATIENCE)
                        .until(() -> database.isRunning() && database.app().opens());
                assertThat(folder.count()).isEqualTo(3);
                await().atMost(PATIENCE).until(() -> watch.trouble().isEmpty());
            } finally {
                watch.stop();
            }
        });
        assertThat(isEnded).isFalse();
    }

    @Test
    void when_it_will_not_start_the_reason_is_told_and_the_program_ends() throws Exception {
        var folder = CarriedFolder.founded();
        folder.whileOpen(database -> {
            var watch = new ServerWatch(database, QUICK, () -> isEnded.set(true));
            Files.writeString(folder.path().resolve("cluster/local.conf"), "no_such_setting = on\n");
            watch.start();
            try {
                folder.killServer();
                await().atMost(PATIENCE).untilTrue(isEnded);
                assertThat(watch.trouble())
                        .hasValueSatisfying(words -> assertThat(words)
                                .startsWith("自带的数据库意外停止，未能重新启动")
                                .contains("local.conf"));
            } finally {
                watch.stop();
            }
        });
    }
}
