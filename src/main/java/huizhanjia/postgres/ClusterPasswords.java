package huizhanjia.postgres;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/// The passwords of a carried cluster, made at random once and kept among its files, for its owner's eyes only.
public record ClusterPasswords(String superuser, String owner, String app) {

    private static final String FILE = "huizhanjia.passwords";
    private static final SecureRandom RANDOM = new SecureRandom();

    /// 24 bytes are 192 bits: nobody guesses them, and no character of them needs quoting.
    private static final int BYTES = 24;

    static ClusterPasswords random() {
        return new ClusterPasswords(secret(), secret(), secret());
    }

    static ClusterPasswords read(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        var lines = new Properties();
        lines.load(new StringReader(Files.readString(file)));
        return new ClusterPasswords(
                value(lines, "superuser", file), value(lines, "owner", file), value(lines, "app", file));
    }

    void write(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        Private.createFile(file);
        Files.writeString(file, "superuser=%s\nowner=%s\napp=%s\n".formatted(superuser, owner, app));
    }

    @Override
    public String toString() {
        return "Passwords[…]";
    }

    private static String secret() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String value(Properties lines, String role, Path file) {
        var value = lines.getProperty(role);
        if (value == null) {
            throw new Refused("database.passwords", "数据库口令文件 %s 不完整，请从备份中恢复它".formatted(file));
        }
        return value;
    }
}
