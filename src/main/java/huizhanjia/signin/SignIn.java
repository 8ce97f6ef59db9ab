package huizhanjia.signin;

import huizhanjia.kernel.ClerkId;
import java.time.Instant;
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
}
