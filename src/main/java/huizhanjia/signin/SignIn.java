package huizhanjia.signin;

import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Sha256;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the sign-in log.
///
/// @param county of the post in use; 000000 before one is
/// @param clerk null when nobody has the login name that was typed
/// @param address where the request came from
/// @param browser as it calls itself, shortened
public record SignIn(
        String county,
        UUID id,
        @Nullable ClerkId clerk,
        String address,
        String browser,
        SignInOutcome outcome,
        Instant at) {

    /// The county of lines written before a post is in use.
    public static final String NO_COUNTY = "000000";

    /// What a line of the sign-in log says of who tried, without saying it: it hangs in the chain instead of the
    /// fields, so that they can go and the chain still proves itself. The salt goes with them, or addresses could
    /// be guessed.
    ///
    /// @param salt made anew for every line, in hexadecimal digits; empty text once it is gone
    /// @param value SHA-256 of salt and fields, in hexadecimal digits
    record Commitment(String salt, String value) {

        private static final SecureRandom RANDOM = new SecureRandom();
        private static final HexFormat HEX = HexFormat.of();
        private static final int SALT = 16;

        static Commitment fresh(SignIn line, byte[] nameIndex) {
            var salt = new byte[SALT];
            RANDOM.nextBytes(salt);
            return of(HEX.formatHex(salt), line, nameIndex);
        }

        static Commitment of(String salt, SignIn line, byte[] nameIndex) {
            var fields = String.join(
                    "\u001f",
                    salt,
                    HEX.formatHex(nameIndex),
                    String.valueOf(line.clerk()),
                    line.address(),
                    line.browser());
            return new Commitment(salt, HEX.formatHex(Sha256.of(fields)));
        }
    }
}
