package huizhanjia.signin;

import huizhanjia.access.Entrance;
import huizhanjia.access.Handover.Codes;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Ids;
import huizhanjia.signin.failure.Failures;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets clerks in, or not, and writes every attempt down; whoever fails waits, the longer the more often.
@Component
public class SignIns {

    private static final String WRONG = "登录名或密码不对，请核对后重新输入";
    private static final String WRONG_CODE = "动态码不对或已用过，请输入手机当前显示的六位数字";
    private static final String WRONG_CODES = "登录名或两个代码不对，或已过期，请核对后重新输入";

    private final SignInTable table;
    private final Entrance entrance;
    private final SecondFactors secondFactors;
    private final Failures failures;
    private final Clock clock;

    SignIns(SignInTable table, Entrance entrance, SecondFactors secondFactors, Failures failures, Clock clock) {
        this.table = table;
        this.entrance = entrance;
        this.secondFactors = secondFactors;
        this.failures = failures;
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
        return counted(attempt, null, () -> {
            var found = entrance.knock(name(attempt), password);
            return noted(attempt, new Tried(found.clerk(), found.generation(), outcome(found), WRONG));
        });
    }

    /// Answers a code of the second factor, after the password was right.
    public Verdict attemptCode(Attempt attempt, ClerkId clerk, String code) {
        return counted(attempt, clerk, () -> {
            var outcome = secondFactors.verify(clerk, code) ? SignInOutcome.SIGNED_IN : SignInOutcome.WRONG_CODE;
            return noted(attempt, new Tried(clerk, entrance.generation(clerk), outcome, WRONG_CODE));
        });
    }

    /// Answers the two codes that set a password; guessing them waits like guessing a password.
    public Verdict attemptCodes(Attempt attempt, Codes codes) {
        return counted(attempt, null, () -> {
            var clerk = entrance.open(name(attempt), codes).orElse(null);
            var tried = clerk == null
                    ? new Tried(null, 0, SignInOutcome.WRONG_HANDOVER, WRONG_CODES)
                    : new Tried(clerk, entrance.generation(clerk), SignInOutcome.CODES_RIGHT, WRONG_CODES);
            return noted(attempt, tried);
        });
    }

    /// Answers the password of a clerk who is already in, such as before it is changed; guessing waits here as well.
    public Verdict confirm(Attempt attempt, ClerkId clerk, String password) {
        return counted(attempt, clerk, () -> {
            var found = entrance.knock(name(attempt), password);
            if (found.answer() == Entrance.Answer.RIGHT) {
                return new Tried(clerk, found.generation(), SignInOutcome.PASSWORD_RIGHT, WRONG);
            }
            return noted(attempt, new Tried(clerk, 0, SignInOutcome.WRONG_PASSWORD, "原密码不对，请重新输入"));
        });
    }

    /// Writes down that a clerk took a post, or signed out of it.
    public void note(Actor actor, Attempt attempt, SignInOutcome outcome) {
        var county = actor.scope().countyOrNone();
        var line = new SignIn(
                county, Ids.next(), actor.clerk(), attempt.address(), attempt.browser(), outcome, clock.instant());
        table.add(line, failures.index(attempt.loginName()));
    }

    /// The log of the clerks and of names nobody has, before the id, the newest first.
    public List<SignIn> of(Collection<ClerkId> clerks, UUID before, int limit) {
        return table.of(clerks, before, limit);
    }

    /// What came of a try, and what to say when it was wrong.
    private record Tried(@Nullable ClerkId clerk, int generation, SignInOutcome outcome, String wrong) {

        Verdict admitted() {
            return new Verdict.Admitted(Objects.requireNonNull(clerk), generation);
        }
    }

    private Verdict counted(Attempt attempt, @Nullable ClerkId clerk, Supplier<Tried> check) {
        var wait = failures.begin(attempt.loginName(), attempt.address());
        if (wait.isPresent()) {
            write(attempt, clerk, SignInOutcome.LOCKED);
            return new Verdict.Denied(wait.get().sentence(clock.getZone()));
        }
        var tried = check.get();
        return switch (tried.outcome()) {
            case SIGNED_IN -> {
                failures.succeed(attempt.loginName(), attempt.address());
                yield tried.admitted();
            }
            case PASSWORD_RIGHT, CODES_RIGHT -> known(attempt, tried.admitted());
            case STOPPED -> known(attempt, new Verdict.Denied("该用户已停用，请联系系统管理员"));
            case NO_POST -> known(attempt, new Verdict.Denied("您目前没有有效的任职，请联系安全管理员"));
            case WRONG_PASSWORD, WRONG_CODE, WRONG_HANDOVER, LOCKED, POST_TAKEN, SIGNED_OUT ->
                new Verdict.Denied(failures.after(attempt.loginName(), attempt.address())
                        .map(rest -> tried.wrong() + "。" + rest.sentence(clock.getZone()))
                        .orElse(tried.wrong()));
        };
    }

    private Tried noted(Attempt attempt, Tried tried) {
        write(attempt, tried.clerk(), tried.outcome());
        return tried;
    }

    /// What was typed was right, so nobody guessed.
    private Verdict known(Attempt attempt, Verdict verdict) {
        failures.giveBack(attempt.loginName(), attempt.address());
        return verdict;
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

    private void write(Attempt attempt, @Nullable ClerkId clerk, SignInOutcome outcome) {
        var line = new SignIn(
                SignIn.NO_COUNTY, Ids.next(), clerk, attempt.address(), attempt.browser(), outcome, clock.instant());
        table.add(line, failures.index(attempt.loginName()));
    }
}
