package huizhanjia.privacy.keeping;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Erasable;
import huizhanjia.kernel.Erasable.Erasing;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Parameter;
import huizhanjia.parameter.Parameters;
import huizhanjia.privacy.Handler;
import huizhanjia.privacy.PrivacyEvent;
import huizhanjia.trail.Trail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes unrecognisable what is kept longer than its county wants, and says beforehand how much that is.
@Component
public class Erasures {

    /// Done in one transaction with its event: a night that is killed goes on with the next.
    static final int AT_ONCE = 200;

    private static final UUID NOBODY = new UUID(0, 0);

    private final List<Erasable> kinds;
    private final Parameters parameters;
    private final Holds holds;
    private final KeepingCounties keepingCounties;
    private final Trail trail;

    Erasures(List<Erasable> kinds, Parameters parameters, Holds holds, KeepingCounties keepingCounties, Trail trail) {
        this.kinds = List.copyOf(kinds);
        this.parameters = parameters;
        this.holds = holds;
        this.keepingCounties = keepingCounties;
        this.trail = trail;
    }

    /// What the night will do in each county of a scope, by kind.
    public List<Preview> preview(Scope scope) {
        return keepingCounties.in(scope.area()).stream()
                .flatMap(county -> kinds.stream().map(kind -> preview(county, kind)))
                .toList();
    }

    private Preview preview(String county, Erasable kind) {
        var today = parameters.today();
        var held = holds.in(county, kind.kind());
        var period = parameters.at(kind.months(), county, today);
        var due = before(kind, county, today)
                .filter(before -> !held.whole())
                .map(before -> kind.due(new Erasing(county, before, held.some())))
                .orElse(0L);
        return new Preview(
                county,
                kind,
                period.map(Parameter::printed).orElse(""),
                before(kind, county, today),
                new Stop(held.whole(), held.some().size()),
                due);
    }

    /// Does the next few of a kind in a county; how many. Nothing where no period is set or all of it is held.
    @Transactional
    int erase(String county, Erasable kind, LocalDate today) {
        var before = before(kind, county, today);
        var held = holds.in(county, kind.kind());
        if (before.isEmpty() || held.whole()) {
            return 0;
        }
        var done = kind.erase(new Erasing(county, before.get(), held.some()), AT_ONCE);
        if (done > 0) {
            var org = keepingCounties.top(county);
            trail.record(
                    night(org, county),
                    PrivacyEvent.of(new Handler(county, org), "erasure:" + kind.kind(), "到期匿名化：" + kind.title())
                            .with("人数", String.valueOf(done))
                            .with("界限", before.get() + " 以前"));
        }
        return done;
    }

    List<Erasable> kinds() {
        return kinds;
    }

    private Optional<LocalDate> before(Erasable kind, String county, LocalDate today) {
        return parameters
                .numbers(county, today)
                .known(kind.months())
                .map(months -> today.minusMonths(months.number().intValueExact()));
    }

    /// The night itself, which may do nothing else.
    private static Actor night(OrgId org, String county) {
        return new Actor(
                new ClerkId(NOBODY),
                new AppointmentId(NOBODY),
                "系统",
                "到期匿名化",
                new Scope(org, county),
                Set.of(),
                "night");
    }

    /// What the night will do.
    ///
    /// @param period as printed; 待定 while nobody set one
    /// @param before what ended before it goes; empty while nobody set a period
    /// @param due how many
    public record Preview(
            String county, Erasable kind, String period, Optional<LocalDate> before, Stop stop, long due) {}

    /// What is held.
    ///
    /// @param whole whether all of the kind is
    /// @param some how many are one by one
    public record Stop(boolean whole, int some) {}
}
