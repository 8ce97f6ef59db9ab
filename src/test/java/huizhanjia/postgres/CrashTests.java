package huizhanjia.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class CrashTests {

    @Test
    void after_kill_9_of_the_application_the_next_one_finds_the_server_running() throws Exception {
        var folder = CarriedFolder.founded();
        String first;
        try (var lodger = Lodger.in(folder.path())) {
            first = lodger.says();
            folder.write(5);
            lodger.die();
        }
        try (var next = Lodger.in(folder.path())) {
            assertThat(next.says()).isEqualTo(first).startsWith("open ");
            assertThat(folder.count()).isEqualTo(5);
            assertThat(next.leave()).isZero();
        }
        assertThat(PidFile.read(Cluster.in(folder.path()))).isEmpty();
    }

    @Test
    void after_kill_9_of_application_and_server_every_committed_row_is_there() throws Exception {
        var folder = CarriedFolder.founded();
        try (var lodger = Lodger.in(folder.path())) {
            assertThat(lodger.says()).startsWith("open ");
            folder.write(1000);
            folder.killServer();
            lodger.die();
        }
        try (var next = Lodger.in(folder.path())) {
            assertThat(next.says()).startsWith("open ");
            assertThat(folder.count()).isEqualTo(1000);
            assertThat(next.leave()).isZero();
        }
    }

    @Test
    void a_stranger_with_the_number_of_the_dead_server_is_not_taken_for_it() throws Exception {
        var folder = CarriedFolder.founded();
        var pidFile = PidFile.of(Cluster.in(folder.path()));
        var left = new ArrayList<String>();
        folder.whileOpen(database -> {
            folder.write(2);
            left.addAll(Files.readAllLines(pidFile));
        });
        left.set(0, String.valueOf(new ProcessBuilder("sleep", "60").start().pid()));
        Files.write(pidFile, left);
        folder.whileOpen(database -> {
            assertThat(folder.count()).isEqualTo(2);
        });
    }
}
