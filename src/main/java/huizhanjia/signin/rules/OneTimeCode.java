package huizhanjia.signin.rules;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/// The six digits an authenticator shows for half a minute (RFC 6238, SHA-1 as every authenticator has it).
public final class OneTimeCode {

    /// Seconds a code is shown.
    public static final int STEP_SECONDS = 30;

    /// How many steps a clock may be off, each way.
    private static final int DRIFT = 1;

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private OneTimeCode() {}

    /// The code of a moment.
    public static String at(byte[] secret, Instant moment) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, GENERATOR.getAlgorithm()), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("a secret that is no key", e);
        }
    }

    /// The step a code belongs to, counted from 1970; empty when it is no code of now or of the step before or after.
    public static OptionalLong step(byte[] secret, String code, Instant now) {
        var current = now.getEpochSecond() / STEP_SECONDS;
        var given = code.getBytes(StandardCharsets.UTF_8);
        for (var step = current + DRIFT; step >= current - DRIFT; step--) {
            var expected = at(secret, Instant.ofEpochSecond(step * STEP_SECONDS));
            if (MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }
}
