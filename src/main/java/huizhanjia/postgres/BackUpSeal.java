package huizhanjia.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.kernel.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.io.CipherInputStream;
import org.bouncycastle.crypto.io.CipherOutputStream;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;

/// Back-ups sealed with a key of their own (SM4-GCM), so that a copy on another machine tells nobody anything.
/// The key is a file of 32 hexadecimal digits, apart from the data and from the back-ups.
///
/// @param file where the key lies; null for back-ups that anybody reads who has them
public record BackUpSeal(@Nullable Path file) {

    /// Back-ups as they are.
    public static final BackUpSeal NONE = new BackUpSeal(null);

    private static final byte[] MAGIC = "HZJ-SM4\n".getBytes(UTF_8);
    private static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int MAC_BITS = 128;
    private static final int MARK_BYTES = 8;

    /// Whether a key was named.
    public boolean isKeyed() {
        return file != null;
    }

    /// Seals whatever is written; a key file that is not there yet is made.
    OutputStream seal(OutputStream out) throws IOException {
        if (file == null) {
            return out;
        }
        if (Files.notExists(file)) {
            make(file);
        }
        var key = key(file);
        var nonce = random(NONCE_BYTES);
        out.write(MAGIC);
        out.write(mark(key));
        out.write(nonce);
        return new CipherOutputStream(out, cipher(true, key, nonce));
    }

    /// Reads a back-up, sealed or not; refused when it is sealed with a key that is not at hand. That every
    /// byte is as it was written is known only at the end.
    InputStream open(Path backUp) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(backUp));
        in.mark(MAGIC.length);
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            in.reset();
            return in;
        }
        if (file == null || Files.notExists(file)) {
            in.close();
            throw new Refused(
                    "database.backup-sealed", "备份 %s 是加密的，请用 HUIZHANJIA_BACKUP_KEY 指明备份密钥文件".formatted(backUp));
        }
        var key = key(file);
        if (!Arrays.equals(in.readNBytes(MARK_BYTES), mark(key))) {
            in.close();
            throw new Refused("database.backup-key", "备份 %s 不是用密钥文件 %s 加密的，请换用当时的备份密钥".formatted(backUp, file));
        }
        return new CipherInputStream(in, cipher(false, key, in.readNBytes(NONCE_BYTES)));
    }

    private static GCMModeCipher cipher(boolean isSealing, byte[] key, byte[] nonce) {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(isSealing, new AEADParameters(new KeyParameter(key), MAC_BITS, nonce, MAGIC));
        return cipher;
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        Private.createFile(file);
        Files.writeString(file, HexFormat.of().formatHex(random(KEY_BYTES)) + "\n");
    }

    private static byte[] key(Path file) throws IOException {
        try {
            var key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notHexadecimal) {
            throw unreadable(file);
        }
        throw unreadable(file);
    }

    private static Refused unreadable(Path file) {
        return new Refused("database.backup-key", "备份密钥文件 %s 不完整：应当是 32 个十六进制数字".formatted(file));
    }

    /// Tells keys apart and gives nothing of them away.
    private static byte[] mark(byte[] key) {
        var digest = new SM3Digest();
        digest.update(MAGIC, 0, MAGIC.length);
        digest.update(key, 0, key.length);
        var sum = new byte[digest.getDigestSize()];
        digest.doFinal(sum, 0);
        return Arrays.copyOf(sum, MARK_BYTES);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
