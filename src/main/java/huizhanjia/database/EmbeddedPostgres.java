package huizhanjia.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntSupplier;

/// A real PostgreSQL carried inside the application, its rows in the data folder.
final class EmbeddedPostgres implements Database {

    private static final String NAME = "huizhanjia";

    private final Home home;
    private final Passwords passwords;
    private final Postmaster postmaster;
    private final int port;

    private EmbeddedPostgres(Home home, Passwords passwords, Postmaster postmaster, int port) {
        this.home = home;
        this.passwords = passwords;
        this.postmaster = postmaster;
        this.port = port;
    }

    /// Opens the folder's database: makes it the first time, finds it running after a crash, starts it otherwise.
    static EmbeddedPostgres open(Path folder) {
        return open(folder, List.of(), EmbeddedPostgres::freePort);
    }

    /// The same with further lines for `postgresql.conf` and another way to choose a port.
    static EmbeddedPostgres open(Path folder, List<String> settings, IntSupplier ports) {
        try {
            var database = start(Home.enter(folder), settings, ports);
            try {
                database.prepare();
                return database;
            } catch (SQLException | RuntimeException trouble) {
                database.close();
                throw trouble;
            }
        } catch (IOException trouble) {
            throw Trouble.of(folder, trouble);
        } catch (SQLException trouble) {
            throw Trouble.of(folder, String.valueOf(trouble.getMessage()));
        }
    }

    @Override
    public Login owner() {
        return owner(NAME);
    }

    @Override
    public Login app() {
        return app(NAME);
    }

    Login owner(String database) {
        return Login.local(port, database, Roles.OWNER, passwords.owner());
    }

    Login app(String database) {
        return Login.local(port, database, Roles.APP, passwords.app());
    }

    /// May do everything in the cluster; for making databases and for backups.
    Login superuser() {
        return superuser(port, passwords);
    }

    @Override
    public void close() {
        try {
            postmaster.stop();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } finally {
            home.close();
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static EmbeddedPostgres start(Home home, List<String> settings, IntSupplier ports) throws IOException {
        try {
            var passwords = home.passwords();
            var postmaster = new Postmaster(Cluster.openOrCreate(home.folder(), home.tools(), passwords));
            var running = postmaster.adopt(port -> superuser(port, passwords));
            var port = running.isPresent() ? running.get() : postmaster.start(ports, settings);
            return new EmbeddedPostgres(home, passwords, postmaster, port);
        } catch (IOException | RuntimeException trouble) {
            home.close();
            throw trouble;
        }
    }

    private static Login superuser(int port, Passwords passwords) {
        return Login.local(port, "postgres", Roles.SUPERUSER, passwords.superuser());
    }

    private void prepare() throws SQLException {
        try (var superuser = superuser().connect()) {
            Roles.create(superuser, passwords);
            Roles.createDatabase(superuser, NAME);
        }
        try (var owner = owner().connect()) {
            Roles.grantTheFuture(owner);
        }
    }
}
