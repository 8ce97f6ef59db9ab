package huizhanjia.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/// What a line of the sign-in log says of who tried, without saying it: it hangs in the chain instead of the
/// fields, so that they can go and the chain still proves itself. The salt goes with them, or addresses could
/// be guessed.
///
/// @param salt made anew for every line
/// @param value SHA-256 of salt and fields
record Commitment(byte[] salt, byte[] value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;

    static Commitment fresh(SignIn line, byte[] nameIndex) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return of(salt, line, nameIndex);
    }

    static Commitment of(byte[] salt, SignIn line, byte[] nameIndex) {
        var fields = String.join(
                "\u001f",
                HexFormat.of().formatHex(nameIndex),
                String.valueOf(line.clerk()),
                line.address(),
                line.browser());
        var digest = sha256();
        digest.update(salt);
        digest.update(fields.getBytes(UTF_8));
        return new Commitment(salt, digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
