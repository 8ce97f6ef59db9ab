package huizhanjia.trail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/// The SM3 hash of a link together with the one before it.
final class Hash {

    /// Before the first link of a chain.
    static final Hash START = new Hash(new byte[32]);

    private final byte[] bytes;

    Hash(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static Hash of(Hash previous, Link link) {
        var digest = new SM3Digest();
        digest.update(previous.bytes, 0, previous.bytes.length);
        var content = link.content().getBytes(StandardCharsets.UTF_8);
        digest.update(content, 0, content.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return new Hash(hash);
    }

    byte[] bytes() {
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
