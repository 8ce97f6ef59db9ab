package huizhanjia.privacy.activity;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.parameter.Parameters;
import huizhanjia.privacy.Handler;
import huizhanjia.privacy.PrivacyEvent;
import huizhanjia.privacy.Signed;
import huizhanjia.privacy.activity.Activity.Particulars;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is done with personal data: registered, changed by another version, weighed, ended.
@Component
public class Activities {

    /// How long reports are kept (第五十六条).
    static final String KEPT_YEARS = "pia.keep.years";

    private static final String MANAGE = "privacy:manage";

    private final ActivityTable table;
    private final Parameters parameters;
    private final Trail trail;
    private final Clock clock;

    Activities(ActivityTable table, Parameters parameters, Trail trail, Clock clock) {
        this.table = table;
        this.parameters = parameters;
        this.trail = trail;
        this.clock = clock;
    }

    /// Registers something that is about to be done with personal data.
    @Transactional
    public UUID register(Particulars said, Actor by) {
        by.need(MANAGE);
        check(said);
        var first = new Activity(
                Ids.next(), Handler.of(by.scope()), 1, said, false, Signed.by(by, clock.instant()), List.of());
        keep(first, "登记处理活动", by);
        return first.id();
    }

    /// Says it anew.
    @Transactional
    public void amend(Activity read, Particulars said, Actor by) {
        by.need(MANAGE);
        check(said);
        keep(next(need(by.scope(), read.id()), read.version(), said, by), "修改处理活动", by);
    }

    /// Says that it is done no more.
    @Transactional
    public void end(UUID id, Actor by) {
        by.need(MANAGE);
        var activity = need(by.scope(), id);
        if (activity.ended()) {
            throw new Refused("privacy.ended", "这项处理活动已经停止");
        }
        var next = next(activity, activity.version(), activity.particulars(), by);
        keep(
                new Activity(
                        next.id(), next.handler(), next.version(), next.particulars(), true, next.signed(), List.of()),
                "停止处理活动",
                by);
    }

    /// Keeps what was weighed.
    @Transactional
    public void weigh(UUID id, Weighing weighing, Actor by) {
        by.need(MANAGE);
        var activity = need(by.scope(), id);
        if (weighing.risks().isBlank() || weighing.measures().isBlank()) {
            throw new Refused("privacy.assessment-parts", "请写明对个人权益的影响、安全风险和保护措施");
        }
        if (weighing.on().isAfter(today())) {
            throw new Refused("privacy.date-ahead", "评估日期 %s 还没有到，请核对".formatted(weighing.on()));
        }
        if (!weighing.nextOn().isAfter(weighing.on())) {
            throw new Refused("privacy.assessment-next", "下次复评应在本次评估之后");
        }
        table.add(
                activity,
                new Assessment(
                        weighing.on(),
                        weighing.risks().strip(),
                        weighing.measures().strip(),
                        weighing.result(),
                        weighing.document().strip(),
                        weighing.nextOn(),
                        Signed.by(by, clock.instant())));
        trail.record(
                by,
                PrivacyEvent.of(activity.handler(), activity.subject(), "个人信息保护影响评估")
                        .with("结论", weighing.result().label())
                        .with("文号", weighing.document().strip()));
    }

    /// What is weighed.
    public record Weighing(
            LocalDate on, String risks, String measures, Assessment.Result result, String document, LocalDate nextOn) {}

    /// What unions of the scope do with personal data; what is late first.
    public List<Activity> in(Scope scope) {
        var today = today();
        return table.in(scope).stream()
                .sorted((one, other) -> Boolean.compare(other.isLate(today), one.isLate(today)))
                .toList();
    }

    /// How many of them should have been weighed, or weighed again, by now.
    public long countLate(Scope scope) {
        return table.countLate(scope, today());
    }

    /// One of them, or a refusal that does not tell whether there is one elsewhere.
    public Activity need(Scope scope, UUID id) {
        return table.in(scope).stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("privacy.activity-unknown", "没有这项处理活动，或不在您的管辖范围内"));
    }

    /// How many years reports of a county are kept.
    public int keptYears(String county) {
        return parameters.numbers(county, today()).count(KEPT_YEARS);
    }

    /// Today, as reviews count days.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void check(Particulars said) {
        if (!said.isWhole()) {
            throw new Refused("privacy.activity-parts", "请写明名称、信息种类、目的和保存期限");
        }
    }

    private Activity next(Activity known, int read, Particulars said, Actor by) {
        if (known.ended()) {
            throw new Refused("privacy.ended", "这项处理活动已经停止，请另行登记");
        }
        return new Activity(
                known.id(), known.handler(), read + 1, said, false, Signed.by(by, clock.instant()), List.of());
    }

    private void keep(Activity activity, String summary, Actor by) {
        if (!table.add(activity)) {
            throw new Refused("privacy.stale", "别人刚改过，请刷新后再看");
        }
        trail.record(
                by,
                PrivacyEvent.of(activity.handler(), activity.subject(), summary)
                        .with("名称", activity.particulars().title())
                        .with("依据", activity.particulars().basis().label()));
    }
}
