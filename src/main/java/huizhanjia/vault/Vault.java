package huizhanjia.vault;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.io.CipherInputStream;
import org.bouncycastle.crypto.io.CipherOutputStream;
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
/// An envelope is: version 2 (1 byte) · key number (4 bytes) · IV (12 bytes) · ciphertext and tag (16 bytes).
/// The place where it rests is its associated data: copied elsewhere it does not open. Version 1 was bound to
/// no place; it opens until its column or folder was found to hold none any more (ADR 0044).
@Component
public final class Vault {

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);
    private static final byte UNBOUND = 1;
    private static final byte BOUND = 2;
    private static final int HEAD = 5;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<GCMModeCipher> CIPHER = ThreadLocal.withInitial(Vault::newCipher);

    private final KeyFile file;
    private final BoundFile bound;
    private final Unopened unopened = new Unopened();
    private volatile Keys keys;
    private volatile String stamp;

    @Autowired
    Vault(KeyFileCheck keyFileCheck) {
        this(keyFileCheck.file());
    }

    Vault(KeyFile file) {
        this.file = file;
        this.bound = new BoundFile(file);
        this.keys = file.read();
        this.stamp = file.stamp();
    }

    /// The envelope of a text for one place under the current key; the same text gives another envelope each time.
    public byte[] seal(SealedPlace place, String plain) {
        var now = keys;
        var text = plain.getBytes(StandardCharsets.UTF_8);
        var iv = freshIv();
        var cipher = CIPHER.get();
        cipher.init(true, parameters(now.current(), iv, place.associatedData()));
        var body = run(cipher, text);
        return ByteBuffer.allocate(HEAD + IV_BYTES + body.length)
                .put(head(now.currentNumber(), iv))
                .put(body)
                .array();
    }

    /// The text of an envelope that rests in the place; refused when it does not open there, because it was
    /// altered or belongs elsewhere.
    public String open(SealedPlace place, byte[] envelope) {
        try {
            var cipher = CIPHER.get();
            cipher.init(false, parameters(place, envelope));
            var body = Arrays.copyOfRange(envelope, HEAD + IV_BYTES, envelope.length);
            return new String(run(cipher, body), StandardCharsets.UTF_8);
        } catch (IllegalStateException | Refused unfit) {
            throw unopened.refusal(place, unfit);
        }
    }

    /// The text of an envelope that rests in the place; nothing when it does not open there, so that one of
    /// them spoils no list.
    public Optional<String> find(SealedPlace place, byte[] envelope) {
        try {
            return Optional.of(open(place, envelope));
        } catch (Refused told) {
            return Optional.empty();
        }
    }

    /// In how many places an envelope did not open since the house began.
    public int unopenedCount() {
        return unopened.count();
    }

    /// The keyed blind index of a text for one purpose, 16 bytes; equal texts give equal indexes.
    public byte[] index(String purpose, String plain) {
        return Indexer.under(keys.index()).index(purpose, plain);
    }

    /// A stream that seals for a place what is written to it; it must be closed for the tag to be written.
    public OutputStream sealing(SealedPlace place, OutputStream to) throws IOException {
        var now = keys;
        var iv = freshIv();
        to.write(head(now.currentNumber(), iv));
        var cipher = newCipher();
        cipher.init(true, parameters(now.current(), iv, place.associatedData()));
        return new CipherOutputStream(to, cipher);
    }

    /// A stream that opens what `sealing` wrote for the place; reading its end throws when anything was changed or
    /// belongs elsewhere.
    public InputStream opening(SealedPlace place, InputStream from) throws IOException {
        var cipher = newCipher();
        try {
            cipher.init(false, parameters(place, from.readNBytes(HEAD + IV_BYTES)));
        } catch (IllegalStateException unfit) {
            throw unopened.refusal(place, unfit);
        }
        return new CipherInputStream(from, cipher);
    }

    /// The first bytes of every envelope under the current key: what re-sealing compares with.
    public byte[] currentHead() {
        return ByteBuffer.allocate(HEAD).put(BOUND).putInt(currentNumber()).array();
    }

    /// Whether an unbound envelope opens no more in a column or folder.
    boolean isBound(String source) {
        return bound.has(source);
    }

    /// From now on an unbound envelope does not open in the column or folder: nobody seals one any more, and none was
    /// found there.
    void bind(String source) {
        bound.add(source);
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

    /// What opens an envelope that begins so and rests in the place.
    private AEADParameters parameters(SealedPlace place, byte[] envelope) {
        if (envelope.length < HEAD + IV_BYTES) {
            throw new IllegalStateException("it is cut off: it has %d bytes".formatted(envelope.length));
        }
        var associatedData = switch (envelope[0]) {
            case BOUND -> place.associatedData();
            case UNBOUND -> nothingFor(place);
            default -> throw new IllegalStateException("it is of no known version: %d".formatted(envelope[0]));
        };
        return parameters(keyOf(envelope), Arrays.copyOfRange(envelope, HEAD, HEAD + IV_BYTES), associatedData);
    }

    private byte @Nullable [] nothingFor(SealedPlace place) {
        if (isBound(place.source())) {
            throw new IllegalStateException("it is bound to no place, and %s has none such".formatted(place.source()));
        }
        return null;
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
                .put(BOUND)
                .putInt(number)
                .put(iv)
                .array();
    }

    private static byte[] freshIv() {
        var iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        return iv;
    }

    private static AEADParameters parameters(KeyParameter key, byte[] iv, byte @Nullable [] associatedData) {
        return new AEADParameters(key, TAG_BITS, iv, associatedData);
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
            throw new IllegalStateException("it was altered, or sealed for another place or with another key", e);
        }
    }
}
