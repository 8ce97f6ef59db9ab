package huizhanjia.access;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Enrols clerks and stops them. What they may do is granted by others (see `Appointments`); how they come to a
/// password, and in again, takes two hands (see `Handovers`).
@Component
public class Clerks {

    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z][a-z0-9._-]{2,31}");

    private final ClerkTable table;
    private final Passwords passwords;
    private final OrgDirectory directory;
    private final Changes changes;
    private final Clock clock;

    Clerks(ClerkTable table, Passwords passwords, OrgDirectory directory, Changes changes, Clock clock) {
        this.table = table;
        this.passwords = passwords;
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
    }

    /// Enrols a person who will sign in; without a password and an appointment they cannot do anything yet.
    @Transactional
    public ClerkId enrol(Actor by, Newcomer newcomer) {
        by.need("clerk:manage");
        return enrolled(by, newcomer).id();
    }

    /// Enrols a person with a password that somebody else knows: only at the machine, before there is anybody to ask.
    @Transactional
    public ClerkId plant(Actor by, Enrolment enrolment) {
        by.need("clerk:plant");
        var clerk = enrolled(by, new Newcomer(enrolment.loginName(), enrolment.name(), enrolment.org()));
        passwords.set(clerk, enrolment.password(), enrolment.toChange(), clerk.enrolledAt());
        return clerk.id();
    }

    /// Stops a clerk: no sign-in, and sessions, tokens and feeds end at once and for good.
    @Transactional
    public void disable(Actor by, ClerkId id, String reason) {
        by.need("clerk:manage");
        var clerk = find(by.scope(), id);
        if (by.clerk().equals(id)) {
            throw new Refused("access.self", "不能停用自己，请由另一位系统管理员办理");
        }
        if (reason.isBlank()) {
            throw new Refused("access.no-reason", "请写明原因");
        }
        if (!clerk.enabled()) {
            throw new Refused("access.no-change", "该用户已经停用");
        }
        table.stand(id, false, reason.strip(), clock.instant());
        table.revoke(id, "停用用户", clock.instant());
        changes.tell(
                by,
                AccessChanged.of(home(clerk), subject(id), "停用用户 " + clerk.loginName())
                        .with("enabled", "true", "false"));
    }

    /// Changes one's own password, after the one before was confirmed; what was handed out under that one ends.
    @Transactional
    public void changePassword(Actor by, String after) {
        var clerk = table.find(by.clerk()).orElseThrow();
        passwords.set(clerk, after, false, clock.instant());
        table.revoke(clerk.id(), "修改密码", clock.instant());
        changes.tell(by, AccessChanged.of(by.scope(), subject(clerk.id()), "修改本人密码"));
    }

    /// A password that keeps the policy, for a clerk about to be enrolled.
    public String inventPassword() {
        return passwords.invent();
    }

    /// The clerk, if the union that answers for them lies within the scope.
    public Clerk find(Scope scope, ClerkId id) {
        return table.find(id)
                .filter(clerk -> directory.contains(scope, clerk.org()))
                .orElseThrow(() -> new Refused("access.no-clerk", "没有这个用户，或不在您的管理范围内"));
    }

    /// The clerk of a login name, if within the scope.
    public Optional<Clerk> named(Scope scope, String loginName) {
        return named(loginName).filter(clerk -> directory.contains(scope, clerk.org()));
    }

    /// Clerks within the scope by part of a name or login name.
    public List<Clerk> list(Scope scope, String words) {
        return table.of(directory.within(scope, table.orgs()), words.strip());
    }

    /// The clerks, by identity, wherever they belong; for printing names.
    public Map<ClerkId, Clerk> by(Collection<ClerkId> ids) {
        return byId(table.by(ids));
    }

    /// Every clerk within the scope, by identity.
    public Map<ClerkId, Clerk> within(Scope scope) {
        return byId(table.all(directory.within(scope, table.orgs())));
    }

    /// Every clerk of the unions of a county and of those above it.
    public Set<ClerkId> of(String county) {
        var orgs = table.orgs().stream()
                .filter(org -> directory
                        .scope(org)
                        .map(Scope::area)
                        .filter(area -> area.startsWith(county) || county.startsWith(area))
                        .isPresent())
                .toList();
        return byId(table.all(orgs)).keySet();
    }

    /// What the union that answers for the clerk may see.
    Scope home(Clerk clerk) {
        return directory.scope(clerk.org()).orElseThrow();
    }

    /// The clerk of a login name, whatever the scope: at the door nobody has one.
    Optional<Clerk> named(String loginName) {
        return table.named(loginName.strip().toLowerCase(Locale.ROOT)).flatMap(table::find);
    }

    private Clerk enrolled(Actor by, Newcomer newcomer) {
        var loginName = newcomer.loginName().strip().toLowerCase(Locale.ROOT);
        if (!LOGIN_NAME.matcher(loginName).matches()) {
            throw new Refused("access.login-name", "登录名须为 3 至 32 位小写字母、数字或 . _ -，以字母开头");
        }
        if (newcomer.name().isBlank()) {
            throw new Refused("access.name", "请填写姓名");
        }
        var scope = reach(by, newcomer.org());
        var clerk =
                new Clerk(ClerkId.next(), loginName, newcomer.name().strip(), newcomer.org(), true, clock.instant());
        if (!table.add(clerk)) {
            throw new Refused("access.login-name-taken", "登录名 %s 已有人使用，请换一个".formatted(loginName));
        }
        changes.tell(
                by,
                AccessChanged.of(scope, subject(clerk.id()), "新建用户 " + loginName)
                        .with("loginName", "", loginName));
        return clerk;
    }

    private Scope reach(Actor by, OrgId org) {
        return directory
                .scope(org)
                .filter(scope -> directory.contains(by.scope(), org))
                .orElseThrow(() -> new Refused("access.out-of-scope", "所属工会不在您的管理范围内，请重新选择"));
    }

    private static Map<ClerkId, Clerk> byId(List<Clerk> clerks) {
        return clerks.stream().collect(Collectors.toUnmodifiableMap(Clerk::id, Function.identity()));
    }

    private static String subject(ClerkId id) {
        return "clerk:" + id;
    }
}
