package huizhanjia.access;

import huizhanjia.access.ClerkAccessCache.PasswordAge;
import huizhanjia.access.rules.PasswordPolicy;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Sets and compares passwords (Argon2id, 16 MB each, so only a few at a time).
@Component
class Passwords {

    private static final int AT_ONCE = 4;
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();
    /// The hash of a password nobody knows, to compare with when nobody has the login name.
    private static final String NOBODYS =
            "$argon2id$v=19$m=16384,t=2,p=1$u9lZ3a0EHX8t1trm00r7rg$5mslvrzGrwlrFZ/eLGsNTiRWOFT0Igp366L3OJ00uGM";

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";

    private final PasswordTable table;
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final ObjectProvider<PasswordAge> ages;
    private final Clock clock;

    Passwords(PasswordTable table, ObjectProvider<PasswordAge> ages, Clock clock) {
        this.table = table;
        this.ages = ages;
        this.clock = clock;
    }

    /// Whether it must be changed before anything else: it was invented for the clerk, or it is older than the
    /// clerk's area lets it become.
    boolean isDue(ClerkId clerk, String area) {
        return table.inUse(clerk)
                .map(latest -> latest.mustChange() || isTooOld(latest.setAt(), area))
                .orElse(true);
    }

    private boolean isTooOld(Instant setAt, String area) {
        var today = LocalDate.now(clock);
        var set = LocalDate.ofInstant(setAt, Days.CHINA);
        return ages.stream()
                .flatMapToInt(age -> age.days(area, today).stream())
                .anyMatch(days -> today.isAfter(set.plusDays(days)));
    }

    /// Whether the password is the one in use.
    boolean match(ClerkId clerk, String password) {
        var latest = table.latest(clerk, 1);
        return !latest.isEmpty() && matches(password, latest.getFirst());
    }

    /// Takes as long as comparing, for a login name nobody has.
    void matchNobody(String password) {
        matches(password, NOBODYS);
    }

    /// Sets a new password after checking it against the policy and the latest ones.
    void set(Clerk clerk, String password, boolean mustChange, Instant at) {
        var problems = PasswordPolicy.problems(clerk.loginName(), password);
        if (!problems.isEmpty()) {
            throw new Refused("access.weak-password", String.join("；", problems));
        }
        var latest = table.latest(clerk.id(), PasswordPolicy.REMEMBERED);
        if (latest.stream().anyMatch(hash -> matches(password, hash))) {
            throw new Refused("access.used-password", "新密码不能与最近 %d 次用过的相同".formatted(PasswordPolicy.REMEMBERED));
        }
        table.add(clerk.id(), hash(password), mustChange, at);
    }

    /// Puts a password in the place of the one in use that nobody will ever know.
    void drop(ClerkId clerk, Instant at) {
        table.add(clerk, hash(invent()), true, at);
    }

    /// Half of what sets a password, to be read aloud: some 46 bits, guessed at the pace of the sign-in page.
    String code() {
        return invent().substring(0, 2 * GROUP + 1);
    }

    /// A first password that keeps the policy and can be read aloud, such as `Kd7m-Rw3x-…`.
    String invent() {
        var password = new StringBuilder();
        do {
            password.setLength(0);
            for (var i = 0; i < GROUPS * GROUP; i++) {
                password.append(i > 0 && i % GROUP == 0 ? "-" : "");
                password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
        } while (!PasswordPolicy.problems("", password.toString()).isEmpty());
        return password.toString();
    }

    boolean matches(String password, String hash) {
        return password.length() <= PasswordPolicy.MOST * 2 && inTurn(() -> encoder.matches(password, hash));
    }

    String hash(String password) {
        return String.valueOf(inTurn(() -> encoder.encode(password)));
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
