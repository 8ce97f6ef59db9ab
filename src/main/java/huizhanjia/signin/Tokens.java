package huizhanjia.signin;

import huizhanjia.access.AccessChanged;
import huizhanjia.access.Changes;
import huizhanjia.access.ClerkAccess;
import huizhanjia.access.ClerkAccessCache;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Sha256;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Issues tokens and knows who acts behind one.
@Component
public class Tokens {

    /// What every token begins with, so that one left in a file is recognised.
    public static final String PREFIX = "hzj_";

    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_DAYS = 366;
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TokenTable table;
    private final ClerkAccessCache clerkAccessCache;
    private final Changes changes;
    private final Clock clock;

    Tokens(TokenTable table, ClerkAccessCache clerkAccessCache, Changes changes, Clock clock) {
        this.table = table;
        this.clerkAccessCache = clerkAccessCache;
        this.changes = changes;
        this.clock = clock;
    }

    /// Issues a token for the appointment in use; the answer is the secret, shown once.
    @Transactional
    public String issue(Actor by, String name, LocalDate expiresOn) {
        by.need("token:issue");
        var today = LocalDate.now(clock);
        if (name.isBlank()) {
            throw new Refused("access.no-name", "请填写令牌用途");
        }
        if (expiresOn.isBefore(today) || expiresOn.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new Refused("signin.token-expiry", "有效期须在今天起一年之内");
        }
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var token = new Token(
                Ids.next(), by.appointment(), name.strip(), clock.instant(), expiresOn, generation(by), null, null);
        table.add(token, Sha256.of(secret));
        changes.tell(by, AccessChanged.of(by.scope(), "token:" + token.id(), "签发接口令牌：" + token.name()));
        return secret;
    }

    /// Ends a token of the appointment in use.
    @Transactional
    public void end(Actor by, UUID token) {
        by.need("token:issue");
        if (!table.end(token, by.appointment(), clock.instant())) {
            throw new Refused("access.no-token", "没有这个令牌，或它已经停用");
        }
        changes.tell(by, AccessChanged.of(by.scope(), "token:" + token, "停用接口令牌"));
    }

    /// Of tokens that open: those of an earlier one ended with a password, a reset or a stop.
    public int generation(Actor by) {
        return clerkAccessCache.find(by.clerk()).map(ClerkAccess::generation).orElse(0);
    }

    /// The tokens of the appointment in use, the latest first.
    public List<Token> of(Actor by) {
        return table.of(by.appointment());
    }

    /// Who acts behind the secret; nothing when it does not open today, for whatever reason.
    public Optional<Actor> actor(String secret, String request) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        return table.find(Sha256.of(secret))
                .filter(token -> token.isInForce(today))
                .flatMap(token -> {
                    note(token, now);
                    return clerkAccessCache
                            .holder(token.appointment())
                            .flatMap(clerkAccess -> clerkAccess
                                    .opened(token.appointment(), token.generation(), today)
                                    .map(held -> clerkAccess.actor(held, request)));
                });
    }

    private void note(Token token, Instant now) {
        var before = token.lastUsedAt();
        if (before == null || before.plus(USE_NOTED_EVERY).isBefore(now)) {
            table.used(token.id(), now);
        }
    }
}
