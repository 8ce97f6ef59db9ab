package huizhanjia.database;

import huizhanjia.kernel.Command;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Refused;
import huizhanjia.postgres.EmbeddedPostgres;
import huizhanjia.postgres.Login;
import huizhanjia.postgres.Restoration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// `./run rehearse FILE`: restores a back-up beside the data, starts a server on it, reads every row of every table,
/// and reports; the data itself is not touched, whether the house is open or not.
record RehearseCommand(DatabaseSettings settings, BackUpLog log) implements Command {

    @Override
    public String name() {
        return "rehearse";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            IO.println("用法：./run rehearse 备份文件.tar.gz");
            return 1;
        }
        var file = Path.of(arguments.getFirst()).toAbsolutePath();
        try {
            var found = rehearse(file);
            log.add(BackUpLog.Act.REHEARSED, "成功：%s，%s".formatted(file, found));
            IO.println("恢复演练成功：%s 能够恢复，%s。现有数据没有改动。".formatted(file, found));
            return 0;
        } catch (Refused refused) {
            log.add(BackUpLog.Act.REHEARSED, BackUpLog.Entry.IN_VAIN + "：%s，%s".formatted(file, refused.sentence()));
            throw refused;
        }
    }

    private Found rehearse(Path file) {
        var place = settings.data().toAbsolutePath().resolve("rehearsal-" + Ids.next());
        try {
            var folder = place.resolve("database");
            Restoration.prepare(folder, file, settings.backup().seal());
            try (var database = EmbeddedPostgres.open(folder)) {
                return read(database.owner());
            }
        } finally {
            remove(place);
        }
    }

    /// Reading a row shows whether its page is whole: pages carry checksums.
    private static Found read(Login owner) {
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("""
                    select format('%I.%I', t.schemaname, t.tablename)
                    from pg_tables t
                    where t.schemaname not in ('pg_catalog', 'information_schema')
                    """)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            var found = new Found(tables.size(), 0);
            for (var table : tables) {
                found = found.and(rows(statement, table));
            }
            return found;
        } catch (SQLException damaged) {
            throw new Refused("database.rehearsal", "备份恢复后读不完整：%s".formatted(damaged.getMessage()));
        }
    }

    /// Every column of every row, those kept apart for their size included.
    private static long rows(Statement statement, String table) throws SQLException {
        try (var rows = statement.executeQuery("select count(length(t::text)) from %s t".formatted(table))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void remove(Path place) {
        if (Files.notExists(place)) {
            return;
        }
        try (var paths = Files.walk(place)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /// What the restored back-up held.
    private record Found(int tables, long rows) {

        Found and(long more) {
            return new Found(tables, rows + more);
        }

        @Override
        public String toString() {
            return "%d 张表共 %d 行全部读过".formatted(tables, rows);
        }
    }
}
