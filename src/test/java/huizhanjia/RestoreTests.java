package huizhanjia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.database.TestCluster;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an operator sees who types `./run restore` where it must not be done.
class RestoreTests {

    private final TestCluster.Made database = TestCluster.database();

    @Test
    void on_a_server_of_the_deployers_own_it_is_refused(@TempDir Path folder) throws Exception {
        var said = said(typed(folder, "restore", "any.tar.gz"));
        assertThat(said).contains("pg_restore", "没有改动任何数据", "（database.external）");
    }

    @Test
    void a_damaged_file_is_refused_and_nothing_is_left_behind(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("damaged.tar.gz"), "不是备份");
        var carried = typed(folder, "restore", file.toString());
        carried.environment().keySet().removeIf(name -> name.startsWith("HUIZHANJIA_DATABASE"));
        assertThat(said(carried)).contains("没有改动任何数据", "（database.not-a-backup）");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    private ProcessBuilder typed(Path folder, String... words) {
        var typed = new OtherHouse(database.app(), database.owner()).typed(words);
        typed.environment().put("HUIZHANJIA_DATA", folder.resolve("data").toString());
        typed.environment()
                .put("HUIZHANJIA_KEYS", folder.resolve("keys/huizhanjia.keys").toString());
        return typed.redirectOutput(Redirect.PIPE);
    }

    private static String said(ProcessBuilder typed) throws IOException, InterruptedException {
        var process = typed.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isNotZero();
        return said;
    }
}
