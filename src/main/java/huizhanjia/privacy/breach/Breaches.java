package huizhanjia.privacy.breach;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Orgs;
import huizhanjia.parameter.Parameters;
import huizhanjia.privacy.Handler;
import huizhanjia.privacy.PrivacyEvent;
import huizhanjia.privacy.Signed;
import huizhanjia.privacy.rules.LeakToldInTime;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Leaks of personal data: written down by whoever notices, worked on and told by whoever answers for the data.
@Component
public class Breaches {

    private final BreachTable table;
    private final Orgs orgs;
    private final Parameters parameters;
    private final Trail trail;
    private final Clock clock;

    Breaches(BreachTable table, Orgs orgs, Parameters parameters, Trail trail, Clock clock) {
        this.table = table;
        this.orgs = orgs;
        this.parameters = parameters;
        this.trail = trail;
        this.clock = clock;
    }

    /// Writes down what was found.
    @Transactional
    public BreachId report(Breach.Found found, Actor by) {
        by.need("privacy:work");
        if (found.kinds().isBlank()
                || found.cause().isBlank()
                || found.measures().isBlank()) {
            throw new Refused("privacy.breach-parts", "请写明涉及哪些信息、原因和可能的危害、已经采取的措施");
        }
        if (found.at().isAfter(now())) {
            throw new Refused("privacy.date-ahead", "发现时间还没有到，请核对");
        }
        var handler = Handler.of(by.scope());
        var breach = new Breach(BreachId.next(), handler, found, Signed.by(by, clock.instant()), List.of());
        table.add(breach);
        trail.record(
                by,
                PrivacyEvent.of(handler, breach.subject(), "登记个人信息泄露事件")
                        .with("级别", found.level().label())
                        .with("人数", String.valueOf(found.persons())));
        return breach.id();
    }

    /// Takes a step.
    @Transactional
    public void step(BreachId id, Breach.Kind kind, Done done, Actor by) {
        by.need("privacy:manage");
        var breach = need(by.scope(), id);
        if (!breach.open().contains(kind)) {
            throw new Refused("privacy.breach-step", "现在不能办这一步：部门和个人都通知了（或写明不通知个人的理由），才能办结");
        }
        if (done.words().isBlank()) {
            throw new Refused("privacy.words", "请写明情况");
        }
        if (done.at().isAfter(now()) || done.at().isBefore(breach.found().at())) {
            throw new Refused("privacy.breach-time", "办理时间应在发现之后、现在之前，请核对");
        }
        var signed = Signed.by(by, clock.instant());
        var step = new Breach.Step(kind, done.words().strip(), done.document().strip(), done.at(), signed);
        if (!table.add(breach, step)) {
            throw new Refused("privacy.stale", "别人刚办过这一步，请刷新后再看");
        }
        trail.record(
                by,
                PrivacyEvent.of(breach.handler(), breach.subject(), "泄露事件：" + kind.label())
                        .with("文号", step.document()));
    }

    /// What was done, by which document, and when.
    public record Done(String words, String document, LocalDateTime at) {}

    /// The leak, or a refusal that does not tell whether there is one elsewhere.
    public Breach need(Scope scope, BreachId id) {
        return table.find(id)
                .filter(breach -> orgs.find(scope, breach.handler().org()).isPresent())
                .orElseThrow(() -> new Refused("privacy.breach-unknown", "没有这件泄露事件，或不在您的管辖范围内"));
    }

    /// Leaks of the scope, the newest first.
    public Excerpt<Breach> in(Scope scope, Excerpt.Span span) {
        return table.in(scope, span);
    }

    /// Those of them that are not over, for work that weighs them.
    List<Breach> open(Scope scope) {
        return table.open(scope);
    }

    /// How many are not over, and whether somebody should have been told by now: of those found on one day the first
    /// tells for all.
    public Waiting waiting(Scope scope) {
        var untold = table.untold(scope);
        return new Waiting(
                untold.stream().mapToLong(Untold::breaches).sum(),
                untold.stream().anyMatch(some -> some.isLate(rule(some.county(), some.day()), now())));
    }

    /// How many are not over.
    ///
    /// @param late whether one should have been told of by now
    public record Waiting(long breaches, boolean late) {}

    /// Leaks of a county, a day and a level that are not over.
    ///
    /// @param authorityAt when the first was found that the authority was not told of; null where it knows of all
    /// @param personsAt the same of persons
    record Untold(
            String county,
            BreachLevel level,
            LocalDate day,
            long breaches,
            @Nullable LocalDateTime authorityAt,
            @Nullable LocalDateTime personsAt) {

        private boolean isLate(LeakToldInTime rule, LocalDateTime now) {
            return isLate(rule, authorityAt, level.isLarger(), now) || isLate(rule, personsAt, false, now);
        }

        private static boolean isLate(
                LeakToldInTime rule, @Nullable LocalDateTime at, boolean larger, LocalDateTime now) {
            return at != null && now.isAfter(rule.by(new LeakToldInTime.Leak(at, larger, null, now)));
        }
    }

    /// The rule as it held on the day a leak was found.
    public LeakToldInTime rule(Breach breach) {
        return rule(breach.handler().county(), breach.found().at().toLocalDate());
    }

    private LeakToldInTime rule(String county, LocalDate on) {
        return new LeakToldInTime(parameters.numbers(county, on));
    }

    /// The moment by which clocks are read.
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Days.CHINA);
    }
}
