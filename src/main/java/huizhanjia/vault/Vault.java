package huizhanjia.vault;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.io.CipherInputStream;
import org.bouncycastle.crypto.io.CipherOutputStream;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Seals, opens and indexes personal data (GB/T 32907 SM4 in GCM, GB/T 32905 SM3).
///
/// An envelope is: version 1 (1 byte) · key number (4 bytes) · IV (12 bytes) · ciphertext and tag (16 bytes).
@Component
public final class Vault {

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);
    private static final byte VERSION = 1;
    private static final int HEAD = 5;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int INDEX_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<GCMModeCipher> CIPHER = ThreadLocal.withInitial(Vault::newCipher);
    private static final ThreadLocal<Indexer> INDEXER = ThreadLocal.withInitial(Indexer::new);

    private final KeyFile file;
    private volatile Keys keys;
    private volatile String stamp;

    @Autowired
    Vault(Custody custody) {
        this(custody.file());
    }

    Vault(KeyFile file) {
        this.file = file;
        this.keys = file.read();
        this.stamp = file.stamp();
    }

    /// The envelope of a text under the current key; the same text gives another envelope each time.
    public byte[] seal(String plain) {
        var now = keys;
        var text = plain.getBytes(StandardCharsets.UTF_8);
        var iv = freshIv();
        var cipher = CIPHER.get();
        cipher.init(true, parameters(now.current(), iv));
        var body = run(cipher, text);
        return ByteBuffer.allocate(HEAD + IV_BYTES + body.length)
                .put(head(now.currentNumber(), iv))
                .put(body)
                .array();
    }

    /// The text of an envelope; an IllegalStateException when one bit of it was changed.
    public String open(byte[] envelope) {
        if (envelope.length < HEAD + IV_BYTES) {
            throw new IllegalStateException("an envelope is cut off: it has %d bytes".formatted(envelope.length));
        }
        var cipher = CIPHER.get();
        var iv = Arrays.copyOfRange(envelope, HEAD, HEAD + IV_BYTES);
        cipher.init(false, parameters(keyOf(envelope), iv));
        var body = Arrays.copyOfRange(envelope, HEAD + IV_BYTES, envelope.length);
        return new String(run(cipher, body), StandardCharsets.UTF_8);
    }

    /// The keyed blind index of a text for one purpose, 16 bytes; equal texts give equal indexes.
    public byte[] index(String purpose, String plain) {
        var mac = INDEXER.get().under(keys.index());
        var label = purpose.getBytes(StandardCharsets.UTF_8);
        var text = plain.getBytes(StandardCharsets.UTF_8);
        mac.update(label, 0, label.length);
        mac.update((byte) 0);
        mac.update(text, 0, text.length);
        var full = new byte[mac.getMacSize()];
        mac.doFinal(full, 0);
        return Arrays.copyOf(full, INDEX_BYTES);
    }

    /// A stream that seals what is written to it; it must be closed for the tag to be written.
    public OutputStream sealing(OutputStream to) throws IOException {
        var now = keys;
        var iv = freshIv();
        to.write(head(now.currentNumber(), iv));
        var cipher = newCipher();
        cipher.init(true, parameters(now.current(), iv));
        return new CipherOutputStream(to, cipher);
    }

    /// A stream that opens what `sealing` wrote; reading its end throws when anything was changed.
    public InputStream opening(InputStream from) throws IOException {
        var head = from.readNBytes(HEAD + IV_BYTES);
        var cipher = newCipher();
        cipher.init(false, parameters(keyOf(head), Arrays.copyOfRange(head, HEAD, HEAD + IV_BYTES)));
        return new CipherInputStream(from, cipher);
    }

    /// The first bytes of every envelope under the current key: what re-sealing compares with.
    public byte[] currentHead() {
        return ByteBuffer.allocate(HEAD).put(VERSION).putInt(currentNumber()).array();
    }

    int currentNumber() {
        return keys.currentNumber();
    }

    /// Reads the key file again if it changed; whether the current key is another one now. A file that was taken away
    /// or exchanged while the house is open changes nothing: what is open goes on with the keys it has.
    boolean reread() {
        var now = file.stamp();
        if (now.equals(stamp)) {
            return false;
        }
        stamp = now;
        try {
            var read = file.read();
            if (read.fingerprints().entrySet().containsAll(keys.fingerprints().entrySet())) {
                var before = keys.currentNumber();
                keys = read;
                return keys.currentNumber() != before;
            }
            LOG.error("密钥文件 {} 被换成了别的，仍用原来的密钥；请放回原来的文件，否则下次无法启动", file.path());
        } catch (Refused unreadable) {
            LOG.error("{}；仍用原来的密钥，请尽快放回，否则下次无法启动", unreadable.sentence());
        }
        return false;
    }

    private KeyParameter keyOf(byte[] envelope) {
        var number = ByteBuffer.wrap(envelope, 1, Integer.BYTES).getInt();
        if (!keys.has(number)) {
            reread();
        }
        return keys.seal(number);
    }

    private static byte[] head(int number, byte[] iv) {
        return ByteBuffer.allocate(HEAD + IV_BYTES)
                .put(VERSION)
                .putInt(number)
                .put(iv)
                .array();
    }

    private static byte[] freshIv() {
        var iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        return iv;
    }

    /// A keyed hash that stays keyed: half the work of a short text is the key.
    private static final class Indexer {

        private final HMac mac = new HMac(new SM3Digest());
        private @Nullable KeyParameter key;

        HMac under(KeyParameter wanted) {
            if (!wanted.equals(key)) {
                mac.init(wanted);
                key = wanted;
            }
            return mac;
        }
    }

    private static AEADParameters parameters(KeyParameter key, byte[] iv) {
        return new AEADParameters(key, TAG_BITS, iv);
    }

    private static GCMModeCipher newCipher() {
        return GCMBlockCipher.newInstance(new SM4Engine());
    }

    private static byte[] run(GCMModeCipher cipher, byte[] in) {
        try {
            var out = new byte[cipher.getOutputSize(in.length)];
            var written = cipher.processBytes(in, 0, in.length, out, 0);
            cipher.doFinal(out, written);
            return out;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("an envelope does not open: it was altered or sealed with another key", e);
        }
    }
}
