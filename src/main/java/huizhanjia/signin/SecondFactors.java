package huizhanjia.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import huizhanjia.access.AccessChanged;
import huizhanjia.access.Changes;
import huizhanjia.access.ClerkAccess;
import huizhanjia.access.Post;
import huizhanjia.access.Rehearsal;
import huizhanjia.access.SecondFactorEnding;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Refused;
import huizhanjia.signin.SecondFactorTable.Sealed;
import huizhanjia.signin.rules.OneTimeCode;
import huizhanjia.vault.Vault;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The second thing a clerk shows: a code of their authenticator (RFC 6238), or a recovery code when it is lost.
@Component
public class SecondFactors implements SecondFactorEnding {

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final int HALF = 8;
    private static final String RECOVERY = "signin.recovery";
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int MOST = 5_000;

    private final SecondFactorTable table;
    private final Vault vault;
    private final Changes changes;
    private final Rehearsal rehearsal;
    private final RunningTime time;
    private final Cache<ClerkId, Enrolled> remembered =
            Caffeine.newBuilder().maximumSize(MOST).build();

    SecondFactors(SecondFactorTable table, Vault vault, Changes changes, Rehearsal rehearsal, RunningTime time) {
        this.table = table;
        this.vault = vault;
        this.changes = changes;
        this.rehearsal = rehearsal;
        this.time = time;
    }

    /// Whether the clerk has a second factor now, asked of the database: another server may have bound or ended it.
    public boolean isEnrolled(ClerkId clerk) {
        return table.has(clerk);
    }

    /// The same of a clerk just asked for: what is remembered counts while the stamp is the same.
    boolean isEnrolled(ClerkAccess clerkAccess) {
        var clerk = clerkAccess.clerk().id();
        var known = remembered.getIfPresent(clerk);
        if (known == null || !known.stamp().equals(clerkAccess.stamp())) {
            known = new Enrolled(clerkAccess.stamp(), table.has(clerk));
            remembered.put(clerk, known);
        }
        return known.isEnrolled();
    }

    private record Enrolled(String stamp, boolean isEnrolled) {}

    /// Whether nobody works in the post without one: the three administrators never, whoever reveals, exports, signs,
    /// decides or grants only in a rehearsal.
    public boolean isNeeded(Post post) {
        return post.isAdmin() || (post.needsSecondFactor() && !isRehearsal());
    }

    /// Whether the house only rehearses with invented people, and asks for less.
    public boolean isRehearsal() {
        return rehearsal.isOn();
    }

    /// A new secret in Base32, to be shown to the clerk's authenticator and confirmed by a first code.
    public String invent() {
        return random(SECRET_BYTES);
    }

    /// Enrols the secret if the code proves that the authenticator has it; the recovery codes are shown once.
    @Transactional
    public List<String> enrol(Actor by, String secret, String code) {
        if (table.find(by.clerk()).isPresent()) {
            throw new Refused("access.has-second-factor", "您已绑定动态码；更换手机请联系安全管理员申请解除原绑定");
        }
        var step = step(Base32.decode(secret), code);
        if (step.isEmpty()) {
            throw new Refused("access.wrong-code", "动态码不对，请核对手机时间后输入当前显示的六位数字");
        }
        var id = Ids.next();
        table.add(
                new Sealed(id, vault.seal(SignInSeals.SECRET.at(by.clerk(), id), secret)),
                by.clerk(),
                step.getAsLong(),
                time.now());
        var codes = Stream.generate(SecondFactors::recoveryCode)
                .distinct()
                .limit(RECOVERY_CODES)
                .toList();
        table.addRecovery(
                id, codes.stream().map(one -> vault.index(RECOVERY, plain(one))).toList());
        changes.tell(by, AccessChanged.of(by.scope(), "clerk:" + by.clerk(), "绑定动态码"));
        return codes;
    }

    /// Whether the text is the code of now, or a recovery code; either can be used once.
    @Transactional
    public boolean verify(ClerkId clerk, String text) {
        var now = time.now();
        var found = table.find(clerk);
        if (found.isEmpty()) {
            return false;
        }
        var secret = Base32.decode(vault.open(
                SignInSeals.SECRET.at(clerk, found.get().id()), found.get().secret()));
        var step = step(secret, text);
        return step.isPresent()
                ? table.use(found.get().id(), step.getAsLong())
                : table.recover(found.get().id(), vault.index(RECOVERY, plain(text)), now);
    }

    @Override
    public void end(ClerkId clerk) {
        table.end(clerk, time.now());
    }

    private OptionalLong step(byte[] secret, String code) {
        return time.moments().stream()
                .map(moment -> OneTimeCode.step(secret, digits(code), moment))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElseGet(OptionalLong::empty);
    }

    private static String recoveryCode() {
        var text = random(RECOVERY_BYTES);
        return text.substring(0, HALF) + "-" + text.substring(HALF);
    }

    private static String random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Base32.toBase32String(bytes);
    }

    private static String digits(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String plain(String recoveryCode) {
        return recoveryCode.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
