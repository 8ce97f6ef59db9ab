package huizhanjia.database;

import ch.qos.logback.classic.LoggerContext;
import huizhanjia.database.migration.RoomMigrations;
import huizhanjia.kernel.Refused;
import huizhanjia.postgres.EmbeddedPostgres;
import huizhanjia.postgres.Roles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// One PostgreSQL for all tests of a JVM, without the promises to the disk; every caller gets a database of its own.
public final class TestCluster {

    /// Nothing here outlives the tests, so nothing waits for the disk.
    private static final List<String> FORGETFUL = List.of(
            "fsync = off",
            "synchronous_commit = off",
            "full_page_writes = off",
            "max_connections = 200",
            "autovacuum_naptime = 10min",
            "log_min_duration_statement = -1");

    /// Two builds of one working copy may test at the same time.
    private static final int SEATS = 8;

    private static final String TEMPLATE = "test_template";
    private static final String KEPT = "test_of_";

    /// The day in China for tests that write rows of their own: `current_date` is that of the machine.
    private static final String TODAY = """
            create function public.today() returns date
            language sql stable
            return (now() at time zone 'Asia/Shanghai')::date
            """;

    private static final String FORK = System.getProperty("huizhanjia.fork", "1");

    /// Whose templates these are: the next JVM of the same build, with the same keys, finds them as it would make them.
    private static final String MARK = System.getProperty("huizhanjia.build", "") + "/" + FORK;

    private static final TestCluster SHARED = new TestCluster();

    private final EmbeddedPostgres postgres;
    private final AtomicInteger made = new AtomicInteger();
    private final Map<String, Path> kept = new ConcurrentHashMap<>();

    private TestCluster() {
        postgres = takeSeat(Integer.parseInt(FORK));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        try {
            if (!clearUp().contains(TEMPLATE)) {
                makeTemplate();
            }
        } catch (IOException | SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /// The houses go with their JVM, and nobody listens to what they say without their database.
    private void close() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).stop();
        postgres.close();
    }

    /// A new empty database: the working role's way in and the migrating role's.
    public static Made database() {
        return SHARED.make();
    }

    /// A new database as one was kept under this name; an empty one until there is one.
    public static Made database(String name) {
        return SHARED.makeAs(name);
    }

    /// Whether a database is kept under this name.
    public static boolean isKept(String name) {
        return SHARED.kept.containsKey(name);
    }

    /// Keeps a copy of a database and its anchor under a name.
    ///
    /// @param leave lets go of the connections to it; those in use are broken
    public static void keep(String name, Made made, Runnable leave) {
        SHARED.keepAs(name, made, leave);
    }

    /// The two ways into one new database.
    public record Made(JdbcConnectionDetails app, FlywayConnectionDetails owner) {}

    /// Where the houses on a database of a test keep its anchor: all of them share one pair of keys.
    public static Path anchor(JdbcConnectionDetails app) {
        return Path.of("target", "test-anchors", place(app).replace('/', '-'));
    }

    private static String name(JdbcConnectionDetails app) {
        var place = place(app);
        return place.substring(place.indexOf('/') + 1);
    }

    /// Such as 54321/test_7.
    private static String place(JdbcConnectionDetails app) {
        return app.getJdbcUrl().replaceAll("^[^0-9]*|\\?.*", "");
    }

    private static EmbeddedPostgres takeSeat(int seat) {
        try {
            return EmbeddedPostgres.open(Path.of("target", "test-postgres-" + seat), FORGETFUL);
        } catch (Refused taken) {
            if (seat == SEATS || !taken.code().equals("database.in-use")) {
                throw taken;
            }
            return takeSeat(seat + 1);
        }
    }

    private Made make() {
        return copy(TEMPLATE);
    }

    private Made makeAs(String name) {
        var anchor = kept.get(name);
        if (anchor == null) {
            return make();
        }
        var made = copy(KEPT + name);
        try {
            Files.copy(anchor, anchor(made.app()));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return made;
    }

    private void keepAs(String name, Made made, Runnable leave) {
        var from = name(made.app());
        var anchor = keptAnchor(name);
        try (var superuser = postgres.logins().superuser().connect();
                var statement = superuser.createStatement()) {
            Files.copy(anchor(made.app()), anchor, StandardCopyOption.REPLACE_EXISTING);
            statement.execute("alter database %s allow_connections false".formatted(from));
            leave.run();
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(from));
            create(KEPT + name, from);
            mark(KEPT + name);
            statement.execute("alter database %s allow_connections true".formatted(from));
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        kept.put(name, anchor);
    }

    private Made copy(String template) {
        var name = "test_" + made.incrementAndGet();
        try {
            create(name, template);
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
        return made(name);
    }

    private Made made(String name) {
        var made = new Made(
                new PoolConnection(postgres.logins().app(name)),
                new MigrationConnection(postgres.logins().owner(name)));
        try {
            Files.deleteIfExists(anchor(made.app()));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return made;
    }

    /// Every room's migrations run once; a copy of what they made costs a tenth of running them again.
    private void makeTemplate() throws IOException, SQLException {
        create(TEMPLATE, "template1");
        RoomMigrations.onClassPath()
                .migrate(new MigrationConnection(postgres.logins().owner(TEMPLATE)));
        try (var owner = postgres.logins().owner(TEMPLATE).connect();
                var statement = owner.createStatement()) {
            statement.execute(TODAY);
        }
        mark(TEMPLATE);
    }

    private void create(String name, String template) throws SQLException {
        try (var superuser = postgres.logins().superuser().connect()) {
            Roles.createDatabase(superuser, name, template);
        }
        try (var owner = postgres.logins().owner(name).connect()) {
            Roles.grantTheFuture(owner);
        }
    }

    private void mark(String name) throws SQLException {
        try (var superuser = postgres.logins().superuser().connect();
                var statement = superuser.createStatement()) {
            statement.execute("comment on database %s is '%s'".formatted(name, MARK));
        }
    }

    /// Drops what others left, and names what can be taken over: templates of this build.
    private Set<String> clearUp() throws SQLException {
        try (var superuser = postgres.logins().superuser().connect();
                var statement = superuser.createStatement()) {
            var left = new HashMap<String, String>();
            var found = statement.executeQuery("""
                    select d.datname, coalesce(shobj_description(d.oid, 'pg_database'), '')
                    from pg_database d
                    where d.datname like 'test\\_%'
                    """);
            while (found.next()) {
                left.put(found.getString(1), found.getString(2));
            }
            var ours = left.keySet().stream()
                    .filter(name -> !MARK.startsWith("/") && MARK.equals(left.get(name)))
                    .collect(Collectors.toSet());
            for (var name : left.keySet()) {
                if (!ours.contains(name)) {
                    statement.execute("drop database " + name + " with (force)");
                }
            }
            ours.stream()
                    .filter(name -> name.startsWith(KEPT))
                    .map(name -> name.substring(KEPT.length()))
                    .forEach(name -> kept.put(name, keptAnchor(name)));
            return ours;
        }
    }

    private static Path keptAnchor(String name) {
        return Path.of("target", "test-anchors", "of-%s-%s".formatted(name, FORK));
    }
}
