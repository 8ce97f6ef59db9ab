package huizhanjia.postgres;

import huizhanjia.kernel.Days;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.zip.GZIPInputStream;

/// Puts a back-up in the place of the cluster, and keeps the cluster that was there.
///
/// The unpacked copy is named `cluster.restored` when it is whole; from then on any start carries it through.
public final class Restoration {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private Restoration() {}

    /// Refused while an application has the folder open, and when the back-up is damaged: then nothing was touched.
    /// Takes effect when the folder is opened next.
    public static void prepare(Path folder, Path file, BackUpSeal seal) {
        var place = folder.toAbsolutePath().normalize();
        try {
            ArchiveCheck.check(file, seal);
            try (var home = Home.enter(place)) {
                put(file, home, seal);
            }
        } catch (IOException trouble) {
            throw FileErrors.of(place, trouble);
        }
    }

    /// What could not be unpacked to its end, on a full disk say, does not stay half done.
    private static void put(Path file, Home home, BackUpSeal seal) throws IOException {
        var place = home.folder();
        var fresh = place.resolve("cluster.new");
        try {
            unpack(file, fresh, seal);
            home.tools().own(fresh);
            if (Files.isDirectory(Cluster.in(place))) {
                new Postmaster(new Cluster(Cluster.in(place), home.tools())).stop();
            }
            Files.move(fresh, restored(place), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(fresh);
        }
    }

    /// Carries a prepared restoration through; nothing to do on most days.
    static void finish(Path home) throws IOException {
        var cluster = Cluster.in(home);
        if (Files.notExists(restored(home))) {
            return;
        }
        BackedUpFolder.unpack(restored(home), home.resolveSibling("."));
        if (Files.exists(cluster)) {
            var kept = home.resolve(
                    "cluster.replaced-" + LocalDateTime.now(Days.CHINA).format(MOMENT));
            Files.move(cluster, kept, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(restored(home), cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path restored(Path home) {
        return home.resolve("cluster.restored");
    }

    private static void unpack(Path file, Path folder, BackUpSeal seal) throws IOException {
        Folders.delete(folder);
        Private.createFolder(folder);
        try (var stream = new GZIPInputStream(seal.open(file))) {
            Unpacking.unpack(stream, folder);
        }
        Files.deleteIfExists(folder.resolve(Checksums.NAME));
    }
}
