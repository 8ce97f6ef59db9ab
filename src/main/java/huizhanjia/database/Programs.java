package huizhanjia.database;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's own programs, unpacked once from the archive on the class path.
record Programs(Path folder) {

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    /// Every platform the binaries are published for; a build carries one.
    private static final List<String> ARCHIVES =
            List.of("postgres-linux-x86_64.txz", "postgres-linux-arm_64.txz", "postgres-windows-x86_64.txz");

    private static final Set<PosixFilePermission> EXECUTABLE = Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);

    /// Unpacks beside the folder and renames, so that a folder with the right name is always whole.
    static Programs unpackInto(Path home) throws IOException {
        var archive = archive();
        var folder = home.resolve("programs-" + stamp(archive));
        if (!Files.isDirectory(folder)) {
            var fresh = home.resolve("programs.new");
            Folders.delete(fresh);
            try (var stream = archive.openStream()) {
                unpack(stream, fresh);
            }
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            deleteOlder(home, folder);
        }
        return new Programs(folder);
    }

    /// The full path of `postgres`, `initdb` or `pg_ctl`.
    String path(String program) {
        return folder.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString();
    }

    private static URL archive() {
        for (var name : ARCHIVES) {
            var found = Programs.class.getResource("/" + name);
            if (found != null) {
                return found;
            }
        }
        throw new Refused("database.not-carried", "这个安装包里没有适合本机的 PostgreSQL，请用 HUIZHANJIA_DATABASE_URL 指定一个数据库服务器");
    }

    /// The archive's check sum, which its jar already knows: another build of PostgreSQL unpacks into another folder.
    private static String stamp(URL archive) throws IOException {
        var connection = archive.openConnection();
        var number = connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
        return HexFormat.of().toHexDigits(number, 8);
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if (!WINDOWS && target.resolveSibling(".").normalize().endsWith("bin")) {
            Files.setPosixFilePermissions(target, EXECUTABLE);
        }
    }

    private static void deleteOlder(Path home, Path current) throws IOException {
        try (var folders = Files.newDirectoryStream(home, "programs-*")) {
            for (var folder : folders) {
                if (!folder.equals(current)) {
                    Folders.delete(folder);
                }
            }
        }
    }
}
