package huizhanjia.access;

import huizhanjia.access.Handover.Codes;
import huizhanjia.kernel.ClerkId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Compares what a person says at the door with what is known of them; writes nothing down.
@Component
public class Entrance {

    private final ClerkTable clerks;
    private final Passwords passwords;
    private final ClerkAccessCache clerkAccessCache;
    private final Handovers handovers;
    private final Clock clock;

    Entrance(
            ClerkTable clerks,
            Passwords passwords,
            ClerkAccessCache clerkAccessCache,
            Handovers handovers,
            Clock clock) {
        this.clerks = clerks;
        this.passwords = passwords;
        this.clerkAccessCache = clerkAccessCache;
        this.handovers = handovers;
        this.clock = clock;
    }

    /// What came of knocking.
    public enum Answer {
        WRONG,
        STOPPED,
        NO_POST,
        RIGHT
    }

    /// Who knocked, and what came of it; the clerk is null when nobody has the login name.
    ///
    /// @param generation as it was before the password was compared: what is revoked meanwhile does not come in
    public record Found(@Nullable ClerkId clerk, int generation, Answer answer) {}

    /// Compares a login name and a password; takes as long for a name nobody has.
    public Found knock(String loginName, String password) {
        var named = clerks.named(loginName);
        if (named.isEmpty()) {
            passwords.matchNobody(password);
            return new Found(null, 0, Answer.WRONG);
        }
        var clerk = named.get();
        var generation = generation(clerk);
        return new Found(clerk, generation, passwords.match(clerk, password) ? welcome(clerk) : Answer.WRONG);
    }

    /// Compares the two codes that set a password; takes as long for a name nobody has.
    public Optional<ClerkId> open(String loginName, Codes codes) {
        return handovers.open(loginName, codes);
    }

    /// Of what is handed to the clerk now.
    public int generation(ClerkId clerk) {
        return clerkAccessCache.find(clerk).orElseThrow().generation();
    }

    private Answer welcome(ClerkId clerk) {
        var clerkAccess = clerkAccessCache.find(clerk).orElseThrow();
        if (!clerkAccess.clerk().enabled()) {
            return Answer.STOPPED;
        }
        return clerkAccess.inForce(LocalDate.now(clock)).isEmpty() ? Answer.NO_POST : Answer.RIGHT;
    }
}
