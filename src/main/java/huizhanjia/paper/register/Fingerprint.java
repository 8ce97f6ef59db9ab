package huizhanjia.paper.register;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/// What tells one text from every other: SM3 (GB/T 32905) in hexadecimal digits.
final class Fingerprint {

    /// How much of it a QR code carries.
    static final int SHORT = 16;

    private Fingerprint() {}

    static String of(String text) {
        var digest = new SM3Digest();
        var content = text.getBytes(StandardCharsets.UTF_8);
        digest.update(content, 0, content.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }
}
