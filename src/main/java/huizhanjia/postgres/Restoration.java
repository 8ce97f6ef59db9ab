package huizhanjia.postgres;

import huizhanjia.kernel.Refused;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Puts a back-up in the place of the cluster, and keeps the cluster that was there.
///
/// The unpacked copy is named `cluster.restored` when it is whole; from then on any start carries it through.
public final class Restoration {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private Restoration() {}

    /// Refused while an application has the folder open. Takes effect when the folder is opened next.
    public static void prepare(Path folder, Path file) {
        var place = folder.toAbsolutePath().normalize();
        try (var home = Home.enter(place)) {
            var fresh = place.resolve("cluster.new");
            unpack(file, fresh);
            home.tools().own(fresh);
            if (Files.isDirectory(Cluster.in(place))) {
                new Postmaster(new Cluster(Cluster.in(place), home.tools())).stopLeftOver();
            }
            Files.move(fresh, restored(place), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException trouble) {
            throw Trouble.of(place, trouble);
        }
    }

    /// Carries a prepared restoration through; nothing to do on most days.
    static void finish(Path home) throws IOException {
        var cluster = Cluster.in(home);
        if (Files.notExists(restored(home))) {
            return;
        }
        Luggage.unpack(restored(home), home.resolveSibling("."));
        if (Files.exists(cluster)) {
            var kept = home.resolve("cluster.replaced-"
                    + LocalDateTime.now(ZoneId.systemDefault()).format(MOMENT));
            Files.move(cluster, kept, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(restored(home), cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path restored(Path home) {
        return home.resolve("cluster.restored");
    }

    private static void unpack(Path file, Path folder) throws IOException {
        if (Files.notExists(file)) {
            throw new Refused("database.no-such-backup", "找不到备份文件 %s".formatted(file));
        }
        Folders.delete(folder);
        Private.createFolder(folder);
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            Unpacking.unpack(new GZIPInputStream(stream), folder);
        } catch (ZipException | EOFException notOurs) {
            throw new Refused("database.not-a-backup", "%s 不是完整的会站家备份文件".formatted(file));
        }
        if (Files.notExists(folder.resolve("backup_label"))) {
            throw new Refused("database.not-a-backup", "%s 不是完整的会站家备份文件".formatted(file));
        }
    }
}
