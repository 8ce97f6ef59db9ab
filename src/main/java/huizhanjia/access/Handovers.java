package huizhanjia.access;

import huizhanjia.access.Handover.Codes;
import huizhanjia.access.Handover.Hand;
import huizhanjia.access.Handover.Kind;
import huizhanjia.access.rules.TwoHands;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Arranges new passwords, returns and lost second factors by two hands, so that no administrator alone, and not both
/// without the clerk, hold anything that opens.
@Component
public class Handovers {

    /// How long the second hand and the clerk have in all; a convention.
    private static final Duration VALID = Duration.ofDays(3);

    private static final List<String> ASKING = List.of("clerk:manage", "appointment:grant");

    private final HandoverTable table;
    private final Clerks clerks;
    private final Credentials credentials;
    private final Changes changes;
    private final Clock clock;

    Handovers(HandoverTable table, Clerks clerks, Credentials credentials, Changes changes, Clock clock) {
        this.table = table;
        this.clerks = clerks;
        this.credentials = credentials;
        this.changes = changes;
        this.clock = clock;
    }

    /// What is asked for a clerk, and why.
    public record Asking(ClerkId clerk, Kind kind, String reason) {}

    /// The first code, shown once; empty text where the clerk needs none.
    public record Asked(ClerkId clerk, String code) {

        @Override
        public String toString() {
            return "Asked[" + clerk + "]";
        }
    }

    /// Enrols a person and asks for their first password at once.
    @Transactional
    public Asked enrol(Newcomer newcomer, Actor by) {
        var clerk = clerks.enrol(by, newcomer);
        return ask(new Asking(clerk, Kind.FIRST, "新建用户"), by);
    }

    /// Asks; nothing changes until another post confirms.
    @Transactional
    public Asked ask(Asking asking, Actor by) {
        by.need("handover:ask");
        var clerk = clerks.find(by.scope(), asking.clerk());
        credentials.lock(clerk.id());
        check(asking, clerk, by);
        var before = table.open(clerk.id(), clock.instant()).stream()
                .filter(one -> one.kind().hasCodes() == asking.kind().hasCodes())
                .toList();
        if (before.stream().anyMatch(one -> one.isWaiting(clock.instant()))) {
            throw new Refused("access.handover-waits", "这个用户已有一件同类申请待确认，请先办结或撤回");
        }
        before.stream()
                .filter(one -> one.isOpen(clock.instant()))
                .forEach(one -> table.end(one.id(), Handover.End.REPLACED, by.clerkName(), clock.instant()));
        var code = credentials.code();
        var handover = new Handover(
                Ids.next(),
                clerk.id(),
                asking.kind(),
                asking.reason().strip(),
                ASKING.stream().filter(by::may).findFirst().orElseThrow(),
                hand(by),
                clock.instant().plus(VALID),
                null,
                null);
        table.add(handover, code.hash());
        tell(by, clerk, "申请" + told(handover, clerk) + "：" + handover.reason());
        return new Asked(clerk.id(), asking.kind().hasCodes() ? code.shown() : "");
    }

    /// Confirms as the second hand: the old password and everything handed out under it end now. The answer is the
    /// second code, shown once; empty text where the clerk needs none.
    @Transactional
    public String confirm(UUID id, Actor by) {
        var handover = waiting(id, by);
        TwoHands.objectionToConfirm(handover, by).ifPresent(Handovers::refuse);
        var clerk = clerks.find(by.scope(), handover.clerk());
        var code = credentials.code();
        if (!table.confirm(id, hand(by), code.hash())) {
            throw new Refused("access.handover-over", "别人刚确认过，请刷新后再看");
        }
        credentials.carryOut(handover.kind(), clerk, handover.reason(), clock.instant());
        if (!handover.kind().hasCodes()) {
            table.end(id, Handover.End.USED, by.clerkName(), clock.instant());
        }
        tell(
                by,
                clerk,
                "确认%s（%s %s 申请）"
                        .formatted(
                                told(handover, clerk),
                                handover.asked().post(),
                                handover.asked().name()));
        return handover.kind().hasCodes() ? code.shown() : "";
    }

    /// Says no as the second hand, or takes back what one asked.
    @Transactional
    public void refuse(UUID id, Actor by) {
        var handover = waiting(id, by);
        table.end(id, Handover.End.REFUSED, by.clerkName(), clock.instant());
        var clerk = clerks.find(by.scope(), handover.clerk());
        tell(by, clerk, "不办理" + told(handover, clerk));
    }

    /// Those of the scope's clerks, the newest first.
    public Excerpt<Handover> in(Scope scope, Excerpt.Span span) {
        return table.of(clerks.within(scope).keySet(), span);
    }

    /// Whether both codes wait for the login name and are right; writes nothing down.
    Optional<ClerkId> open(String loginName, Codes codes) {
        var clerk = clerks.named(loginName);
        if (clerk.isEmpty()) {
            credentials.matchNobody(codes);
        }
        return clerk.filter(one -> find(one, codes).isPresent()).map(Clerk::id);
    }

    /// Sets the password that the clerk chose, with both codes, once.
    @Transactional
    public void use(String loginName, Codes codes, String password) {
        var clerk = clerks.named(loginName);
        clerk.ifPresent(one -> credentials.lock(one.id()));
        var handover = clerk.flatMap(one -> find(one, codes))
                .orElseThrow(() -> new Refused("access.codes", "登录名或两个代码不对，或已过期"));
        var own = clerk.orElseThrow();
        table.end(handover.id(), Handover.End.USED, own.name(), clock.instant());
        credentials.set(own, password, clock.instant());
        var self = new Actor(
                own.id(),
                AppointmentId.next(),
                own.name(),
                "本人",
                clerks.home(own),
                Set.of(),
                Ids.next().toString());
        tell(self, own, "凭两个代码设置密码 " + own.loginName());
    }

    /// Notes that the clerk was told what was done to their account.
    @Transactional
    public void acknowledge(Actor by) {
        table.read(by.clerk(), clock.instant());
        changes.tell(by, AccessChanged.of(by.scope(), "clerk:" + by.clerk(), "已阅账户变动提示"));
    }

    private Optional<Handover> find(Clerk clerk, Codes codes) {
        var open = table.open(clerk.id(), clock.instant()).stream()
                .filter(one -> one.kind().hasCodes() && one.isOpen(clock.instant()))
                .findFirst();
        var right = open.map(one -> credentials.match(codes, table.hashes(one.id())))
                .orElseGet(() -> credentials.matchNobody(codes));
        return open.filter(one -> right && clerk.enabled());
    }

    private void check(Asking asking, Clerk clerk, Actor by) {
        TwoHands.objectionToAsk(clerk.id(), by).ifPresent(Handovers::refuse);
        if (asking.reason().isBlank()) {
            throw new Refused("access.no-reason", "请写明原因");
        }
        if (clerk.enabled() == (asking.kind() == Kind.RETURN)) {
            throw new Refused("access.no-change", clerk.enabled() ? "该用户没有停用，无须恢复" : "该用户已停用，请申请恢复");
        }
    }

    private Handover waiting(UUID id, Actor by) {
        by.need("handover:confirm");
        return table.find(id)
                .filter(one -> clerks.within(by.scope()).containsKey(one.clerk()))
                .filter(one -> one.isWaiting(clock.instant()))
                .orElseThrow(() -> new Refused("access.handover-over", "没有这件申请，或它已经办结、过期，请刷新后再看"));
    }

    private void tell(Actor by, Clerk clerk, String summary) {
        changes.tell(by, AccessChanged.of(clerks.home(clerk), "clerk:" + clerk.id(), summary));
    }

    private Hand hand(Actor by) {
        return new Hand(by.clerk(), by.clerkName(), by.post(), clock.instant());
    }

    private static String told(Handover handover, Clerk clerk) {
        return handover.kind().label() + " " + clerk.loginName();
    }

    private static void refuse(String sentence) {
        throw new Refused("access.two-hands", sentence);
    }
}
