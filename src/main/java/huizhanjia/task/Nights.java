package huizhanjia.task;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import huizhanjia.kernel.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The work of every night, half past one in Beijing: county by county, and again where it broke down.
@Component
class Nights {

    private static final LocalTime NIGHT = LocalTime.of(1, 30);
    private static final String PREFIX = "nightly-";

    private final List<Nightly> works;
    private final Breakdowns breakdowns;
    private final Clock clock;

    Nights(List<Nightly> works, Breakdowns breakdowns, Clock clock) {
        this.works = works;
        this.breakdowns = breakdowns;
        this.clock = clock;
    }

    List<RecurringTask<Void>> tasks() {
        return works.stream().map(this::task).toList();
    }

    private RecurringTask<Void> task(Nightly work) {
        return Tasks.recurring(PREFIX + work.name(), Schedules.daily(Days.CHINA, NIGHT))
                .onFailure((complete, next) -> next.reschedule(complete, Waits.after(complete)))
                .execute((instance, context) -> run(work));
    }

    /// One night of one work.
    void run(Nightly work) {
        var today = LocalDate.now(clock);
        work.counties().forEach(county -> breakdowns.attempt(work(work, county), () -> work.run(county, today)));
    }

    /// What broke down tonight, minutes later and more rarely each time.
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void again() {
        var today = LocalDate.now(clock);
        for (var nightly : works) {
            breakdowns
                    .open(work -> work.name().equals(PREFIX + nightly.name()))
                    .forEach(work -> breakdowns.attemptInTurn(work, () -> nightly.run(work.county(), today)));
        }
    }

    private static Work work(Nightly nightly, String county) {
        return new Work(county, PREFIX + nightly.name(), nightly.title());
    }
}
