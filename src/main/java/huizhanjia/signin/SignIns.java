package huizhanjia.signin;

import huizhanjia.access.Entrance;
import huizhanjia.access.Handover.Codes;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Ids;
import huizhanjia.signin.rules.Lock;
import huizhanjia.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets clerks in, or not, and writes every attempt down; five failures lock an account and an address for a while.
@Component
public class SignIns {

    private static final String WRONG = "登录名或密码不对，请核对后重新输入";
    private static final int STRIPES = 64;

    private final SignInTable table;
    private final Entrance entrance;
    private final SecondFactors secondFactors;
    private final Vault vault;
    private final Clock clock;
    private final List<Object> addresses =
            Stream.generate(Object::new).limit(STRIPES).toList();
    private final List<Object> accounts =
            Stream.generate(Object::new).limit(STRIPES).toList();

    SignIns(SignInTable table, Entrance entrance, SecondFactors secondFactors, Vault vault, Clock clock) {
        this.table = table;
        this.entrance = entrance;
        this.secondFactors = secondFactors;
        this.vault = vault;
        this.clock = clock;
    }

    /// Whether a clerk may come in, or the sentence that says why not.
    public sealed interface Verdict {

        /// The clerk may come in as far as the second factor.
        ///
        /// @param generation of what is handed to them from now on
        record Admitted(ClerkId clerk, int generation) implements Verdict {}

        /// The clerk may not; the sentence does not tell whether the login name exists.
        record Denied(String sentence) implements Verdict {}
    }

    /// Answers a login name and a password.
    public Verdict attempt(Attempt attempt, String password) {
        return oneAtATime(attempt, null, () -> {
            var found = entrance.knock(name(attempt), password);
            var outcome = outcome(found);
            write(attempt, found.clerk(), outcome);
            return answer(attempt, found, outcome);
        });
    }

    /// Answers a code of the second factor, after the password was right.
    public Verdict attemptCode(Attempt attempt, ClerkId clerk, String code) {
        return oneAtATime(attempt, clerk, () -> {
            var right = secondFactors.verify(clerk, code);
            write(attempt, clerk, right ? SignInOutcome.SIGNED_IN : SignInOutcome.WRONG_CODE);
            return right ? new Verdict.Admitted(clerk, entrance.generation(clerk)) : new Verdict.Denied("动态码不对或已用过，请输入手机当前显示的六位数字");
        });
    }

    /// Answers the two codes that set a password; guessing them locks like guessing a password.
    public Verdict attemptCodes(Attempt attempt, Codes codes) {
        return oneAtATime(attempt, null, () -> {
            var clerk = entrance.open(name(attempt), codes);
            write(attempt, clerk.orElse(null), clerk.isPresent() ? SignInOutcome.CODES_RIGHT : SignInOutcome.WRONG_HANDOVER);
            return clerk.<Verdict>map(found -> new Verdict.Admitted(found, entrance.generation(found)))
                    .orElseGet(() -> new Verdict.Denied("登录名或两个代码不对，或已过期，请核对后重新输入"));
        });
    }

    /// Answers the password of a clerk who is already in, such as before it is changed; guessing locks here as well.
    public Verdict confirm(Attempt attempt, ClerkId clerk, String password) {
        return oneAtATime(attempt, clerk, () -> {
            var found = entrance.knock(name(attempt), password);
            if (found.answer() == Entrance.Answer.RIGHT) {
                return new Verdict.Admitted(clerk, found.generation());
            }
            write(attempt, clerk, SignInOutcome.WRONG_PASSWORD);
            return new Verdict.Denied("原密码不对，请重新输入");
        });
    }

    /// Writes down that a clerk took a post, or signed out of it.
    public void note(Actor actor, Attempt attempt, SignInOutcome outcome) {
        var county = actor.scope().isWithinCounty() ? actor.scope().county() : SignIn.NO_COUNTY;
        var line = new SignIn(
                county, Ids.next(), actor.clerk(), attempt.address(), attempt.browser(), outcome, clock.instant());
        table.add(line, index(attempt.loginName()));
    }

    /// The log of the clerks and of names nobody has, before the id, the newest first.
    public List<SignIn> of(Collection<ClerkId> clerks, UUID before, int limit) {
        return table.of(clerks, before, limit);
    }

    /// Attempts from one address, and on one account, wait for each other, so that none slips past the count.
    private Verdict oneAtATime(Attempt attempt, @Nullable ClerkId clerk, Supplier<Verdict> check) {
        synchronized (stripe(addresses, attempt.address())) {
            synchronized (stripe(accounts, name(attempt))) {
                var locked = lock(index(attempt.loginName()), attempt.address());
                if (locked.isPresent()) {
                    write(attempt, clerk, SignInOutcome.LOCKED);
                    return new Verdict.Denied(locked.get());
                }
                return check.get();
            }
        }
    }

    private static Object stripe(List<Object> stripes, String text) {
        return stripes.get(Math.floorMod(text.hashCode(), STRIPES));
    }

    private static String name(Attempt attempt) {
        return attempt.loginName().strip().toLowerCase(Locale.ROOT);
    }

    private SignInOutcome outcome(Entrance.Found found) {
        return switch (found.answer()) {
            case WRONG -> SignInOutcome.WRONG_PASSWORD;
            case STOPPED -> SignInOutcome.STOPPED;
            case NO_POST -> SignInOutcome.NO_POST;
            case RIGHT ->
                secondFactors.isEnrolled(Objects.requireNonNull(found.clerk()))
                        ? SignInOutcome.PASSWORD_RIGHT
                        : SignInOutcome.SIGNED_IN;
        };
    }

    private Verdict answer(Attempt attempt, Entrance.Found found, SignInOutcome outcome) {
        return switch (outcome) {
            case SIGNED_IN, PASSWORD_RIGHT -> 
                new Verdict.Admitted(Objects.requireNonNull(found.clerk()), found.generation());
            case STOPPED -> new Verdict.Denied("该用户已停用，请联系系统管理员");
            case NO_POST -> new Verdict.Denied("您目前没有有效的任职，请联系安全管理员");
            case WRONG_PASSWORD, WRONG_CODE, WRONG_HANDOVER, LOCKED, POST_TAKEN, SIGNED_OUT, CODES_RIGHT ->
                new Verdict.Denied(
                        lock(index(attempt.loginName()), attempt.address()).orElse(WRONG));
        };
    }

    private Optional<String> lock(byte[] index, String address) {
        var now = clock.instant();
        var since = now.minus(Lock.SPAN.multipliedBy(2));
        return Stream.of(
                        table.failuresOf(index, since, Lock.FAILURES),
                        table.failuresFrom(address, since, Lock.FAILURES))
                .flatMap(failures -> Lock.until(failures, now).stream())
                .max(Instant::compareTo)
                .map(until -> "连续 %d 次输错，已锁定至 %tR，请稍后再试".formatted(Lock.FAILURES, until.atZone(zone())));
    }

    private void write(Attempt attempt, @Nullable ClerkId clerk, SignInOutcome outcome) {
        var line = new SignIn(
                SignIn.NO_COUNTY, Ids.next(), clerk, attempt.address(), attempt.browser(), outcome, clock.instant());
        table.add(line, index(attempt.loginName()));
    }

    private byte[] index(String loginName) {
        return vault.index("access.login-name", loginName.strip().toLowerCase(Locale.ROOT));
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
