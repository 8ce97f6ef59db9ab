package huizhanjia.vault;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import org.bouncycastle.crypto.params.KeyParameter;

/// The file of keys: one line a key, `seal NUMBER BASE64 CREATED` or `index 1 BASE64 CREATED`; the last seal
/// key is the current one.
final class KeyFile {

    private static final int SEAL_BYTES = 16;
    private static final int INDEX_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;

    KeyFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /// Writes a first pair of keys, for data that does not exist yet.
    void make() {
        try {
            PrivateFiles.replace(path, List.of(line("seal", 1, SEAL_BYTES), line("index", 1, INDEX_BYTES)));
        } catch (IOException e) {
            throw new Refused("vault.key-file", "无法写入密钥文件 %s（%s），请检查目录权限".formatted(path, e.getMessage()));
        }
    }

    Keys read() {
        try {
            return parse(Files.readAllLines(path));
        } catch (IOException e) {
            throw new Refused("vault.key-file", "无法读取密钥文件 %s（%s），请检查文件和目录权限".formatted(path, e.getMessage()));
        }
    }

    /// Appends a new sealing key, which becomes the current one; returns its number.
    int addKey() {
        var next = read().currentNumber() + 1;
        try {
            var lines = new ArrayList<>(Files.readAllLines(path));
            lines.add(line("seal", next, SEAL_BYTES));
            PrivateFiles.replace(path, lines);
            return next;
        } catch (IOException e) {
            throw new Refused("vault.key-file", "无法写入密钥文件 %s（%s），密钥没有更换".formatted(path, e.getMessage()));
        }
    }

    /// Another value whenever the file changed: file systems count time too coarsely to go by the moment alone.
    String stamp() {
        var file = path.toFile();
        return file.lastModified() + "/" + file.length();
    }

    private Keys parse(List<String> lines) {
        var seals = new TreeMap<Integer, KeyParameter>();
        KeyParameter index = null;
        for (var line : lines) {
            var words = line.split(" ", -1);
            if (words.length < 3 || line.startsWith("#")) {
                continue;
            }
            var key = key(words[2]);
            if (words[0].equals("seal")) {
                seals.put(Integer.valueOf(words[1]), key);
            } else {
                index = key;
            }
        }
        if (seals.isEmpty() || index == null) {
            throw spoiled();
        }
        return new Keys(seals, index);
    }

    private KeyParameter key(String base64) {
        try {
            return new KeyParameter(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            throw spoiled();
        }
    }

    private Refused spoiled() {
        return new Refused("vault.key-file", "密钥文件 %s 不完整，请从备份恢复；没有它，已加密的证件号和电话无法读出".formatted(path));
    }

    private static String line(String kind, int number, int bytes) {
        var key = new byte[bytes];
        RANDOM.nextBytes(key);
        return "%s %d %s %s".formatted(kind, number, Base64.getEncoder().encodeToString(key), Instant.now());
    }
}
