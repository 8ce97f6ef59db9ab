package huizhanjia.disclosure;

import huizhanjia.access.OrgDirectory;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.parameter.Parameters;
import huizhanjia.trail.Trail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Second signatures on long lists in clear.
@Component
public class ClearListReleases {

    private static final String APPROVE = "disclosure:approve";
    static final String HOURS = "disclosure.release_hours";

    private final ReleaseTable table;
    private final OrgDirectory orgs;
    private final Parameters parameters;
    private final Trail trail;
    private final Moments moments;

    ClearListReleases(ReleaseTable table, OrgDirectory orgs, Parameters parameters, Trail trail, Moments moments) {
        this.table = table;
        this.orgs = orgs;
        this.parameters = parameters;
        this.trail = trail;
        this.moments = moments;
    }

    /// Asks another clerk to let a list leave in clear.
    @Transactional
    public ClearListRelease ask(OrgId org, ClearListRelease.Asked asked, Actor by) {
        by.need("member:reveal");
        if (!orgs.contains(by.scope(), org)) {
            throw new Refused("disclosure.out-of-scope", "所选工会不在您的管辖范围内，请重新选择");
        }
        var askedBy = new ClearListRelease.AskedBy(by.clerk(), by.appointment(), by.clerkName(), by.post());
        var clearListRelease =
                new ClearListRelease(Moments.county(by), ReleaseId.next(), org, asked, askedBy, moments.now(), null);
        table.add(clearListRelease);
        tell(clearListRelease, "申请导出完整号码", changes("用途", asked.purpose()), by);
        return clearListRelease;
    }

    /// Those that wait for a second signature the post may give; nobody signs what he asked for himself.
    public Excerpt<ClearListRelease> waiting(Actor by, Excerpt.Span span) {
        return by.may(APPROVE) ? table.waiting(awaited(by), span) : Excerpt.none();
    }

    /// How many they are.
    public long count(Actor by) {
        return by.may(APPROVE) ? table.count(awaited(by)) : 0;
    }

    private ReleaseTable.Waiting awaited(Actor by) {
        return new ReleaseTable.Waiting(by.scope(), by.clerk(), moments.now().minus(lapse(by)));
    }

    /// What the post asked for, the newest first.
    public Excerpt<ClearListRelease> asked(Actor by, Excerpt.Span span) {
        return table.asked(by, span);
    }

    /// Those the post asked for, that were released and may still leave.
    public List<ClearListRelease> usable(Actor by) {
        return table.usable(by, moments.now());
    }

    /// How many they are.
    public long countUsable(Actor by) {
        return table.countUsable(by, moments.now());
    }

    /// Releases a list or sends it back with the reason.
    @Transactional
    public void decide(ReleaseId id, boolean released, String words, Actor by) {
        by.need(APPROVE);
        var clearListRelease = need(id, by);
        if (clearListRelease.askedBy().clerk().equals(by.clerk())) {
            throw new Refused("disclosure.self", "不能批准自己的申请，请由另一位有权的同事办理");
        }
        if (!released && words.isBlank()) {
            throw new Refused("disclosure.no-reason", "不同意的，请写明原因");
        }
        var now = moments.now();
        if (clearListRelease.askedAt().plus(lapse(by)).isBefore(now)) {
            throw new Refused("disclosure.lapsed", "这份申请已经过期，需要的请重新申请");
        }
        var decision =
                new ClearListRelease.Decision(released, words.strip(), by.clerkName(), by.post(), now.plus(lapse(by)));
        if (!table.decide(clearListRelease, decision, by)) {
            throw new Refused("disclosure.decided", "这份申请已经办过了，请刷新页面查看");
        }
        tell(clearListRelease, released ? "批准导出完整号码" : "不同意导出完整号码", changes("说明", decision.words()), by);
    }

    /// Uses the release of the very same list up, or refuses.
    void use(Departure departure, Actor by) {
        var clearListRelease = usable(by).stream()
                .filter(usable -> usable.asked().query().equals(departure.query()))
                .filter(usable -> table.use(usable, moments.now()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "disclosure.release-needed",
                        "号码不遮盖的名册一天超过 %d 人的，须由安全管理员或县总主席批准；请写明用途后按“申请批准”，批准后再导出"
                                .formatted(parameters
                                        .numbers(by.scope().area(), parameters.today())
                                        .count(Meter.CLEAR_ROWS))));
        tell(clearListRelease, "按批准导出完整号码", changes("行数", String.valueOf(departure.rows())), by);
    }

    private ClearListRelease need(ReleaseId id, Actor by) {
        return table.find(id)
                .filter(clearListRelease -> orgs.contains(by.scope(), clearListRelease.org()))
                .orElseThrow(() -> new Refused("disclosure.unknown", "没有这份申请，或不在您的管辖范围内"));
    }

    private Duration lapse(Actor by) {
        return Duration.ofHours(
                parameters.numbers(by.scope().area(), parameters.today()).count(HOURS));
    }

    private static Map<String, Change> changes(String field, String value) {
        return Map.of(field, new Change("", value));
    }

    private void tell(ClearListRelease clearListRelease, String summary, Map<String, Change> changes, Actor by) {
        trail.record(by, DisclosureEvent.of(clearListRelease, summary, changes));
    }
}
