package huizhanjia.postgres;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Predicate;

/// What a test sees of a data folder from outside: its rows, its server.
public record CarriedFolder(Path path) {

    /// Nothing there yet, as on the first day.
    static CarriedFolder empty() throws IOException {
        return new CarriedFolder(Throwaway.folder("huizhanjia-data-").resolve("database"));
    }

    /// The same, but for the server's programs: to unpack them takes seconds.
    static CarriedFolder equipped() throws IOException {
        return copied(path -> path.toString().isEmpty() || path.toString().startsWith("programs-"));
    }

    /// Opened and closed once before: a copy, because founding takes seconds.
    public static CarriedFolder founded() throws IOException {
        return copied(path -> true);
    }

    private static CarriedFolder copied(Predicate<Path> what) throws IOException {
        var folder = empty();
        var from = Founded.ONCE.path;
        try (var paths = Files.walk(from)) {
            for (var path : paths.map(from::relativize).filter(what).toList()) {
                Files.copy(from.resolve(path), folder.path.resolve(path), COPY_ATTRIBUTES, NOFOLLOW_LINKS);
            }
        }
        return folder;
    }

    private static final class Founded {

        static final CarriedFolder ONCE = found();

        private static CarriedFolder found() {
            try {
                var folder = empty();
                EmbeddedPostgres.open(folder.path).close();
                return folder;
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }

    /// Opens the folder, lets it be used, closes it.
    public void whileOpen(Use use) throws Exception {
        try (var database = EmbeddedPostgres.open(path)) {
            use.of(database);
        }
    }

    /// What a test does with an open database.
    public interface Use {

        void of(EmbeddedPostgres database) throws Exception;
    }

    /// The way in, as the application that has the folder open would go.
    Login app() throws IOException {
        return logins().app(Logins.HOUSE);
    }

    public int count() throws IOException, SQLException {
        try (var connection = app().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from note.note")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /// Makes a table as a migration would and commits rows as the application would.
    public void write(int rows) throws IOException, SQLException {
        try (var owner = logins().owner(Logins.HOUSE).connect();
                var statement = owner.createStatement()) {
            statement.execute("create schema if not exists note");
            statement.execute("create table if not exists note.note (id int generated always as identity, words text)");
        }
        try (var connection = app().connect();
                var insert = connection.prepareStatement(
                        "insert into note.note (words) select '第 ' || n || ' 条' from generate_series(1, ?) n")) {
            insert.setInt(1, rows);
            insert.executeUpdate();
        }
    }

    /// kill -9 for the server itself.
    public void killServer() throws IOException {
        ProcessHandle.of(PidFile.read(Cluster.in(path)).orElseThrow().pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    private Logins logins() throws IOException {
        var cluster = Cluster.in(path);
        return new Logins(PidFile.read(cluster).orElseThrow().port(), ClusterPasswords.read(cluster));
    }
}
