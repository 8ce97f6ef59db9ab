package huizhanjia.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells one content from every other: SHA-256 (FIPS 180-4), which every Java platform must have.
public final class Sha256 {

    private Sha256() {}

    /// One that still takes content in.
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// Of a content that is at hand.
    public static byte[] of(byte[] content) {
        return begun().digest(content);
    }

    /// Of a text in UTF-8.
    public static byte[] of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /// In hexadecimal digits.
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(of(content));
    }

    /// What was taken in until now, in hexadecimal digits; it begins anew.
    public static String hex(MessageDigest begun) {
        return HexFormat.of().formatHex(begun.digest());
    }
}
