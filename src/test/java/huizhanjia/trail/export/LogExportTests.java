package huizhanjia.trail.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Refused;
import huizhanjia.trail.Chained;
import huizhanjia.trail.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.json.JsonMapper;

/// The log leaves for another machine, line by line.
class LogExportTests {

    private final Painters painters = new Painters();

    @TempDir
    private Path folder;

    LogExportTests() {
        List.of("白", "红", "蓝").forEach(painters::paint);
    }

    @Test
    void every_line_carries_its_hashes_and_joins_onto_the_one_before() throws IOException {
        assertThat(export()).isZero();
        var lines = lines();
        assertThat(lines).extracting(LogLine::position).containsExactly(1L, 2L, 3L);
        assertThat(lines).extracting(LogLine::content).containsExactly("白\u001f", "红\u001f", "蓝\u001f");
        assertThat(lines.get(1).previousHash()).isEqualTo(lines.get(0).hash());
        assertThat(lines.get(2).previousHash()).isEqualTo(lines.get(1).hash());
    }

    @Test
    void only_what_is_new_is_appended() throws IOException {
        export();
        var before = Files.readString(file());
        export();
        assertThat(Files.readString(file())).isEqualTo(before);
        painters.paint("绿");
        export();
        assertThat(Files.readString(file())).startsWith(before);
        assertThat(lines()).extracting(LogLine::position).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void a_line_a_crash_cut_off_is_written_again() throws IOException {
        export();
        var whole = Files.readString(file());
        Files.writeString(file(), whole.substring(0, whole.length() - 30), StandardOpenOption.TRUNCATE_EXISTING);
        export();
        assertThat(Files.readString(file())).isEqualTo(whole);
    }

    @Test
    void what_does_not_join_onto_what_was_exported_is_told_and_not_written() throws IOException {
        export();
        var before = Files.readString(file());
        painters.rows.clear();
        List.of("白", "红", "黑", "绿").forEach(painters::paint);
        assertThat(export()).isEqualTo(1);
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void without_a_folder_nothing_is_done() {
        assertThatThrownBy(() -> command().run(List.of())).isInstanceOf(Refused.class);
    }

    private int export() {
        return command().run(List.of(folder.toString()));
    }

    private LogExport command() {
        var rooms = new StaticListableBeanFactory(Map.of("painters", painters)).getBeanProvider(Chained.class);
        return new LogExport(rooms, JsonMapper.builder().build());
    }

    private List<LogLine> lines() throws IOException {
        var json = JsonMapper.builder().build();
        return Files.readAllLines(file()).stream()
                .map(line -> json.readValue(line, LogLine.class))
                .toList();
    }

    /// The one file of the chain.
    private Path file() throws IOException {
        try (var files = Files.list(folder.resolve("210199.wall"))) {
            return files.findFirst().orElseThrow();
        }
    }

    /// A chain of painted walls, as a room would keep it.
    private static final class Painters implements Chained {

        private final List<Row> rows = new ArrayList<>();
        private byte link;

        void paint(String colour) {
            var previous =
                    rows.isEmpty() ? new Hash(new byte[32]) : rows.getLast().hash();
            link++;
            rows.add(new Row(
                    new Place(rows.size() + 1L, Ids.next()), colour + "\u001f", previous, new Hash(new byte[] {link})));
        }

        @Override
        public String kind() {
            return "wall";
        }

        @Override
        public String label() {
            return "粉刷记录";
        }

        @Override
        public List<String> counties() {
            return List.of("210199");
        }

        @Override
        public List<Row> after(String county, Place place, int limit) {
            return rows.stream()
                    .filter(row -> row.place().position() > place.position())
                    .limit(limit)
                    .toList();
        }
    }
}
