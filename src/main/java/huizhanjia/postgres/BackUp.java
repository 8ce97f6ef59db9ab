package huizhanjia.postgres;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A copy of a running cluster in one file, made with the server's own `pg_backup_start` and `pg_backup_stop`: the
/// files may change while they are copied, the log written meanwhile goes along and sets them right when it is
/// restored.
record BackUp(Path cluster, Login superuser) {

    /// What the server writes anew at every start, or what belongs to this run alone.
    private static final Set<String> LEFT_OUT = Set.of(
            "log",
            "pg_dynshmem",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "pg_wal",
            "postmaster.opts",
            "postmaster.pid");

    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");

    /// Written beside the file and renamed, so that a file of that name is always a whole back-up.
    void write(Path file, List<Path> beside, BackUpSeal seal) {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try (var connection = superuser.connect()) {
            Files.deleteIfExists(fresh);
            try (var archive = ArchiveWriter.to(fresh, seal)) {
                copy(connection, archive);
                for (var folder : beside) {
                    new BackedUpFolder(folder).pack(archive);
                }
                archive.addChecksums();
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException trouble) {
            throw new Refused("database.backup", "备份没有写成 %s：%s".formatted(file, trouble.getMessage()));
        } catch (SQLException trouble) {
            throw new Refused("database.backup", "数据库没有接受备份：%s".formatted(trouble.getMessage()));
        }
    }

    private void copy(Connection connection, ArchiveWriter archive) throws IOException, SQLException {
        // The slot, gone with the connection, keeps the log from being recycled before it is copied.
        one(connection, "select slot_name from pg_create_physical_replication_slot('huizhanjia_backup', true, true)");
        var first = one(connection, "select pg_walfile_name(pg_backup_start('huizhanjia', true))");
        addFolder(
                archive, cluster, path -> !LEFT_OUT.contains(path.getFileName().toString()));
        for (var empty : LEFT_OUT) {
            if (Files.isDirectory(cluster.resolve(empty))) {
                archive.addFolder(empty);
            }
        }
        archive.addFolder("pg_wal/archive_status");
        try (var statement = connection.createStatement();
                var end = statement.executeQuery("select labelfile, pg_walfile_name(lsn) from pg_backup_stop(false)")) {
            end.next();
            archive.addText("backup_label", end.getString(1));
            var last = end.getString(2);
            addFolder(archive, cluster.resolve("pg_wal"), path -> isSegment(path, first, last));
        }
    }

    private void addFolder(ArchiveWriter archive, Path folder, Predicate<Path> wanted) throws IOException {
        try (var paths = Files.newDirectoryStream(folder, wanted::test)) {
            for (var path : paths) {
                var name = cluster.relativize(path).toString();
                if (Files.isDirectory(path)) {
                    archive.addFolder(name);
                    addFolder(archive, path, any -> true);
                } else {
                    addFile(archive, name, path);
                }
            }
        }
    }

    /// A table dropped while we copy takes its file with it; the log knows.
    private static void addFile(ArchiveWriter archive, String name, Path path) throws IOException {
        try {
            archive.addFile(name, path);
        } catch (NoSuchFileException dropped) {
            return;
        }
    }

    private static boolean isSegment(Path path, String first, String last) {
        var name = path.getFileName().toString();
        return SEGMENT.matcher(name).matches() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
