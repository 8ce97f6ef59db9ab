package huizhanjia.access;

import huizhanjia.kernel.ClerkId;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Compares what a person shows at the door with what is known of them; writes nothing down.
@Component
class Entrance {

    private final ClerkTable clerks;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Standings standings;
    private final Clock clock;

    Entrance(ClerkTable clerks, Passwords passwords, SecondFactors secondFactors, Standings standings, Clock clock) {
        this.clerks = clerks;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.standings = standings;
        this.clock = clock;
    }

    /// What came of it; the clerk is null when nobody has the login name.
    record Found(@Nullable ClerkId clerk, SignInOutcome outcome) {}

    Found knock(String loginName, String password) {
        var named = clerks.named(loginName);
        if (named.isEmpty()) {
            passwords.matchNobody(password);
            return new Found(null, SignInOutcome.WRONG_PASSWORD);
        }
        var clerk = named.get();
        return new Found(clerk, passwords.match(clerk, password) ? welcome(clerk) : SignInOutcome.WRONG_PASSWORD);
    }

    boolean check(ClerkId clerk, String code) {
        return secondFactors.verify(clerk, code);
    }

    private SignInOutcome welcome(ClerkId clerk) {
        var standing = standings.find(clerk).orElseThrow();
        if (!standing.clerk().enabled()) {
            return SignInOutcome.STOPPED;
        }
        if (standing.inForce(LocalDate.now(clock)).isEmpty()) {
            return SignInOutcome.NO_POST;
        }
        return standing.secondFactor() ? SignInOutcome.PASSWORD_RIGHT : SignInOutcome.SIGNED_IN;
    }
}
