package huizhanjia.election.officer;

import huizhanjia.election.ElectionEvent;
import huizhanjia.election.ElectionTimes;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.committee.OfficeHolder;
import huizhanjia.org.committee.Sittings;
import huizhanjia.org.term.Terms;
import huizhanjia.trail.Trail;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is new in office and was or was not trained for it.
@Component
public class Trainings {

    /// Whoever came earlier is no longer new; a default of ours.
    private static final int YEARS = 2;

    private final Sittings sittings;
    private final TrainingTable table;
    private final Terms terms;
    private final ElectionTimes electionTimes;
    private final Trail trail;

    Trainings(Sittings sittings, TrainingTable table, Terms terms, ElectionTimes electionTimes, Trail trail) {
        this.sittings = sittings;
        this.table = table;
        this.terms = terms;
        this.electionTimes = electionTimes;
        this.trail = trail;
    }

    /// Everybody of the scope who came into office in the last two years, those not trained first.
    public List<Trainee> in(Scope scope, LocalDate on) {
        var times = electionTimes.in((scope.area() + "000000").substring(0, 6), on);
        return fresh(scope, on).stream()
                .map(one -> one.within(times, on))
                .sorted(Comparator.comparing((Trainee it) -> !it.trainings().isEmpty())
                        .thenComparing(Trainee::dueOn))
                .toList();
    }

    /// Notes that somebody took part in a course.
    @Transactional
    public void record(OrgId org, Training training, LocalDate today, Actor by) {
        by.need("election:work");
        by.needFor(org);
        var line = terms.need(by.scope(), org);
        if (training.on().isAfter(today)) {
            throw new Refused("election.date-ahead", "培训日期 %s 还没有到，结业后再登记".formatted(training.on()));
        }
        if (training.course().isBlank() || training.certificate().isBlank()) {
            throw new Refused("election.training-missing", "请填写班次和证书编号");
        }
        var holder = holder(by.scope(), org, training.seat(), today);
        if (!table.add(new TrainingTable.Trained(line.county(), org), training, by)) {
            throw new Refused("election.trained", "这次培训已经登记过了");
        }
        trail.record(by, ElectionEvent.of(line, "登记岗位培训：" + training.course(), holder.name(), training.certificate()));
    }

    /// The same before they are judged.
    List<Trainee.Fresh> fresh(Scope scope, LocalDate on) {
        var holders = sittings.fresh(scope, on.minusYears(YEARS));
        if (holders.isEmpty()) {
            return List.of();
        }
        var known = table.of(holders.stream().map(OfficeHolder::seat).toList()).stream()
                .collect(Collectors.groupingBy(Training::seat));
        return holders.stream()
                .map(holder -> new Trainee.Fresh(holder, known.getOrDefault(holder.seat(), List.of())))
                .toList();
    }

    private OfficeHolder holder(Scope scope, OrgId org, UUID seat, LocalDate on) {
        return sittings.fresh(scope, on.minusYears(YEARS)).stream()
                .filter(one -> one.org().equals(org) && one.seat().equals(seat))
                .findFirst()
                .orElseThrow(() -> new Refused("election.no-seat", "没有这位新任职的主席、副主席，请刷新后再看"));
    }
}
