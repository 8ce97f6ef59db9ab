package huizhanjia.postgres;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntSupplier;

/// A real PostgreSQL carried inside the application, its rows in the data folder.
public final class EmbeddedPostgres implements Database {

    private final Home home;
    private final Postmaster postmaster;
    private final Logins logins;
    private final List<String> settings;
    private boolean isClosed;

    private EmbeddedPostgres(Home home, Postmaster postmaster, Logins logins, List<String> settings) {
        this.home = home;
        this.postmaster = postmaster;
        this.logins = logins;
        this.settings = settings;
    }

    /// Opens the folder's database: makes it the first time, finds it running after a crash, starts it otherwise.
    public static EmbeddedPostgres open(Path folder) {
        return open(folder, List.of());
    }

    /// The same with further lines for `postgresql.conf`.
    public static EmbeddedPostgres open(Path folder, List<String> settings) {
        return open(folder, settings, Ports::anyFree);
    }

    /// The same with another way to choose a port.
    static EmbeddedPostgres open(Path folder, List<String> settings, IntSupplier ports) {
        var place = folder.toAbsolutePath().normalize();
        try {
            var database = start(Home.enter(place), settings, ports);
            try {
                database.prepare();
                return database;
            } catch (SQLException | RuntimeException trouble) {
                database.close();
                throw trouble;
            }
        } catch (IOException trouble) {
            throw FileErrors.of(place, trouble);
        } catch (SQLException trouble) {
            throw FileErrors.of(place, String.valueOf(trouble.getMessage()));
        }
    }

    /// For a command: opens the folder's database, or joins the application that has it open.
    public static Database openOrJoin(Path folder) {
        try {
            return open(folder);
        } catch (Refused refused) {
            if (refused.code().equals(FolderLock.IN_USE)) {
                return join(folder.toAbsolutePath().normalize());
            }
            throw refused;
        }
    }

    /// Every way in, for those who make databases.
    public Logins logins() {
        return logins;
    }

    @Override
    public Login owner() {
        return logins.owner(Logins.HOUSE);
    }

    @Override
    public Login app() {
        return logins.app(Logins.HOUSE);
    }

    @Override
    public void backUp(Path file, List<Path> beside, BackUpSeal seal) {
        new BackUp(Cluster.in(home.folder()), logins.superuser()).write(file, beside, seal);
    }

    /// A moment's doubt is possible, while the server writes about itself.
    @Override
    public boolean isRunning() {
        try {
            return postmaster.isRunning();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// At the port it had; nothing when the folder was closed meanwhile.
    @Override
    public synchronized void revive() {
        try {
            if (!isClosed && postmaster.adopt(port -> logins.superuser()).isEmpty()) {
                postmaster.start(logins::port, settings);
            }
        } catch (IOException trouble) {
            throw FileErrors.of(home.folder(), trouble);
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        try {
            postmaster.stop();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } finally {
            home.close();
        }
    }

    private static EmbeddedPostgres start(Home home, List<String> settings, IntSupplier ports) throws IOException {
        try {
            var cluster = Cluster.openOrCreate(home);
            var clusterPasswords = cluster.passwords();
            var postmaster = new Postmaster(cluster);
            var running = postmaster.adopt(port -> new Logins(port, clusterPasswords).superuser());
            var port = running.isPresent() ? running.get() : postmaster.start(ports, settings);
            return new EmbeddedPostgres(home, postmaster, new Logins(port, clusterPasswords), settings);
        } catch (IOException | RuntimeException trouble) {
            home.close();
            throw trouble;
        }
    }

    private static RunningDatabase join(Path folder) {
        try {
            return RunningDatabase.join(folder);
        } catch (IOException trouble) {
            throw FileErrors.of(folder, trouble);
        }
    }

    private void prepare() throws SQLException {
        try (var superuser = logins.superuser().connect()) {
            Roles.create(superuser, logins.passwords());
            Roles.createDatabase(superuser, Logins.HOUSE, "template1");
        }
        try (var owner = owner().connect()) {
            Roles.grantTheFuture(owner);
        }
    }
}
