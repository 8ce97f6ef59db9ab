package huizhanjia.postgres;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's own programs, unpacked once from the archive on the class path.
record Programs(Path folder) {

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    /// Every platform the binaries are published for; a build carries one.
    private static final List<String> ARCHIVES =
            List.of("postgres-linux-x86_64.txz", "postgres-linux-arm_64.txz", "postgres-windows-x86_64.txz");

    /// Unpacks beside the folder and renames, so that a folder with the right name is always whole.
    static Programs unpackInto(Path home) throws IOException {
        var archive = archive();
        var folder = home.resolve("programs-" + stamp(archive));
        if (!Files.isDirectory(folder)) {
            var fresh = home.resolve("programs.new");
            Folders.delete(fresh);
            try (var stream = archive.openStream()) {
                Unpacking.unpack(new XZInputStream(stream), fresh);
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
