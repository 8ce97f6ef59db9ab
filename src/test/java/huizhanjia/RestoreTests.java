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
        assertThat(said(carried(folder, "restore", file.toString()))).contains("没有改动任何数据", "（database.not-a-backup）");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void a_back_up_is_sealed_copied_and_tried_out_without_touching_the_data(@TempDir Path folder) throws Exception {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        var file = folder.resolve("county.tar.gz");
        var backup = carried(folder, "backup", file.toString());
        backup.environment().put("HUIZHANJIA_BACKUP_COPY", elsewhere.toString());
        assertThat(done(backup)).contains("已备份到 " + file, "并复制到", "已用");
        assertThat(elsewhere.resolve("county.tar.gz")).hasSameBinaryContentAs(file);

        assertThat(done(carried(folder, "rehearse", file.toString()))).containsPattern("能够恢复，\\d+ 张表共 \\d+ 行全部读过");
        try (var left = Files.list(folder.resolve("data"))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .doesNotContain("rehearsal")
                    .contains("backups.log", "database");
        }
        assertThat(folder.resolve("data/backups.log"))
                .content(UTF_8)
                .containsPattern("BACKED_UP\t.*（已加密）")
                .containsPattern("REHEARSED\t成功");

        Files.writeString(file, "坏了");
        assertThat(said(carried(folder, "rehearse", file.toString()))).contains("已经损坏");
        assertThat(folder.resolve("data/backups.log")).content(UTF_8).containsPattern("REHEARSED\t失败");
    }

    private ProcessBuilder carried(Path folder, String... words) {
        var carried = typed(folder, words);
        carried.environment().keySet().removeIf(name -> name.startsWith("HUIZHANJIA_DATABASE"));
        carried.environment()
                .put("HUIZHANJIA_BACKUP_KEY", folder.resolve("keys/backup.key").toString());
        return carried;
    }

    private static String done(ProcessBuilder typed) throws IOException, InterruptedException {
        var process = typed.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
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
