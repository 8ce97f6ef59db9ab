package huizhanjia.signin;

import huizhanjia.kernel.ClerkId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The principal of one session; two sessions of one clerk are equal, so that the registry lists them together.
public final class SignedIn {

    private final ClerkId clerk;
    private final Attempt attempt;
    private final Instant since;

    SignedIn(ClerkId clerk, Attempt attempt, Instant since) {
        this.clerk = clerk;
        this.attempt = attempt;
        this.since = since;
    }

    /// Who signed in.
    public ClerkId clerk() {
        return clerk;
    }

    /// Where the session was begun from.
    public Attempt attempt() {
        return attempt;
    }

    /// When the session was begun.
    public Instant since() {
        return since;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.clerk.equals(clerk);
    }

    @Override
    public int hashCode() {
        return clerk.hashCode();
    }

    @Override
    public String toString() {
        return clerk.toString();
    }
}
