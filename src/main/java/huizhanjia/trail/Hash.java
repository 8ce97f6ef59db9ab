package huizhanjia.trail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/// The SM3 hash of a row's content together with the hash before it.
public final class Hash {

    /// Before the first link of a chain.
    static final Hash START = new Hash(new byte[32]);

    private final byte[] bytes;

    public Hash(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static Hash of(Hash previous, String content) {
        var digest = new SM3Digest();
        digest.update(previous.bytes, 0, previous.bytes.length);
        var text = content.getBytes(UTF_8);
        digest.update(text, 0, text.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return new Hash(hash);
    }

    static Hash parse(String digits) {
        return new Hash(HexFormat.of().parseHex(digits));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
