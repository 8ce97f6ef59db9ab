package huizhanjia.disclosure;

import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.Weighing.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What other ceilings move: which posts would have reached them with what they were shown today, and which requests
/// for a second signature would have lapsed.
@Component
class DisclosureImpact implements ParameterImpact {

    private static final Heading CEILINGS =
            new Heading("今天查看、核对、导出完整号码的任职", List.of("完整号码的次数上限"), List.of("已经拒绝或放行的不变，今后按新数。"));
    private static final Heading RELEASES = new Heading("等待批准的完整号码导出", List.of("申请和批准的有效时间"), List.of());

    private final HourTable hours;
    private final ReleaseTable releases;
    private final Parameters parameters;
    private final Moments moments;

    DisclosureImpact(HourTable hours, ReleaseTable releases, Parameters parameters, Moments moments) {
        this.hours = hours;
        this.releases = releases;
        this.parameters = parameters;
        this.moments = moments;
    }

    @Override
    public Set<String> reads() {
        return Set.of(Meter.PER_HOUR, Meter.LISTED, Meter.CLEAR_ROWS, ClearListReleases.HOURS);
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        return change.key().equals(ClearListReleases.HOURS) ? ofReleases(scope, change) : ofCeilings(scope, change);
    }

    private Impact ofCeilings(Scope scope, ParameterChange change) {
        var weighing = parameters.weigh(change);
        return Impact.of(
                CEILINGS,
                hours.taken(scope.area(), moments.today()).stream()
                        .filter(taken -> change.isOf(taken.county()))
                        .map(taken -> weighing.matter(
                                taken.county(),
                                new Subject(
                                        () -> "%s %s".formatted(taken.post(), taken.clerkName()),
                                        "/disclosures",
                                        "完整号码"),
                                numbers -> state(taken.of(change.key()), numbers.count(change.key()))))
                        .toList());
    }

    private static State state(int taken, int ceiling) {
        return new State(taken < ceiling ? "未到上限" : "已到上限", "已用 %d，上限 %d".formatted(taken, ceiling));
    }

    private Impact ofReleases(Scope scope, ParameterChange change) {
        var weighing = parameters.weigh(change);
        return Impact.of(
                RELEASES,
                releases.undecided(scope.area(), moments.today().minus(Duration.ofDays(31))).stream()
                        .filter(clearListRelease -> change.isOf(clearListRelease.county()))
                        .map(clearListRelease -> weighing.matter(
                                clearListRelease.county(),
                                new Subject(
                                        () -> clearListRelease.askedBy().name(),
                                        "/disclosures",
                                        clearListRelease.asked().title()),
                                numbers -> state(clearListRelease, numbers)))
                        .toList());
    }

    private State state(ClearListRelease clearListRelease, Numbers numbers) {
        var until = clearListRelease.askedAt().plus(Duration.ofHours(numbers.count(ClearListReleases.HOURS)));
        return new State(until.isBefore(moments.now()) ? "已过期" : "等待批准", "");
    }
}
