package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/// How fast the same rows go into a table with the same columns and indexes by nothing but COPY.
///
/// @param rows the import committed
record CopyBaseline(long rows, double seconds, Cpu cpu) {

    static CopyBaseline of(Path data) throws SQLException, IOException {
        var text = Bench.TARGET.resolve("copied.txt");
        try (var inside = Inside.open(data);
                var owner = inside.owner();
                var statement = owner.createStatement()) {
            var copying = owner.unwrap(PGConnection.class).getCopyAPI();
            long rows;
            try (var to = Files.newOutputStream(text)) {
                rows = copying.copyOut("copy (select * from member.member m where m.intake_id is not null) to stdout", to);
            }
            statement.execute("create table member.bench_copy (like member.member including all)");
            statement.execute("insert into member.bench_copy select * from member.member m where m.intake_id is null");
            statement.execute("vacuum analyze member.bench_copy");
            var before = Cpu.of(ProcessHandle.current().pid(), data);
            var began = System.nanoTime();
            try (var from = Files.newInputStream(text)) {
                copying.copyIn("copy member.bench_copy from stdin", from);
            }
            var seconds = (System.nanoTime() - began) / 1e9;
            return new CopyBaseline(rows, seconds, Cpu.of(ProcessHandle.current().pid(), data).minus(before));
        } finally {
            Files.deleteIfExists(text);
        }
    }
}
