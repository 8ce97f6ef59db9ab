package huizhanjia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import huizhanjia.database.TestCluster;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What somebody sees who starts the house for the first time and presses Ctrl-C before it is ready.
class FirstStartTests {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final TestCluster.Made database = TestCluster.database();
    private final List<Process> houses = new ArrayList<>();

    @AfterEach
    void leaveNothingRunning() {
        houses.forEach(Process::destroyForcibly);
    }

    @Test
    void stopped_while_the_sample_is_loaded_it_says_so_in_chinese_and_leaves_nothing_half_done(@TempDir Path folder)
            throws Exception {
        var process = start(folder);
        try (var output = process.inputReader(UTF_8)) {
            var lines = until("正在载入青山县", output);
            TimeUnit.SECONDS.sleep(2);
            process.toHandle().destroy();
            output.lines().forEach(lines::add);
            process.waitFor();
            assertThat(lines).allMatch(line -> CHINESE.matcher(line).find());
            assertThat(lines.getLast()).startsWith("会站家已停止：青山县示例还没有载入完").contains("再次启动会重新载入");
        }
        assertThat(count("org.org")).isZero();
        assertThat(count("member.member")).isZero();
        assertThat(count("trail.head")).isZero();
    }

    @Test
    void stopped_while_the_areas_are_loaded_it_ends_when_they_are_there_and_without_a_complaint(@TempDir Path folder)
            throws Exception {
        owner().sql("delete from area.edition").update();
        owner().sql("update area.area set initials = ''").update();
        var process = start(folder);
        try (var output = process.inputReader(UTF_8)) {
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> count("pg_locks l where l.relation = 'area.area'::regclass"
                                    + " and l.mode = 'RowExclusiveLock'")
                            > 0);
            process.toHandle().destroy();
            assertThat(output.lines())
                    .allMatch(line -> CHINESE.matcher(line).find())
                    .noneMatch(line -> line.contains("青山县"));
            process.waitFor();
        }
        assertThat(count("area.area a where a.initials = ''")).isZero();
        assertThat(count("area.edition")).isEqualTo(1);
        assertThat(count("org.org")).isZero();
    }

    private Process start(Path folder) throws IOException {
        var typed = new OtherHouse(database.app(), database.owner()).typed();
        typed.environment().put("HUIZHANJIA_COUNTY", "qingshan");
        typed.environment().put("HUIZHANJIA_DATA", folder.toString());
        typed.environment()
                .put("HUIZHANJIA_KEYS", folder.resolve("huizhanjia.keys").toString());
        var house = typed.redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        houses.add(house);
        return house;
    }

    private static List<String> until(String words, BufferedReader output) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains(words)) {
                return lines;
            }
        }
        throw new AssertionError("ended with " + lines);
    }

    private int count(String table) {
        return owner().sql("select count(*) from " + table).query(Integer.class).single();
    }

    private JdbcClient owner() {
        var owner = database.owner();
        return JdbcClient.create(new DriverManagerDataSource(
                String.valueOf(owner.getJdbcUrl()),
                String.valueOf(owner.getUsername()),
                String.valueOf(owner.getPassword())));
    }
}
