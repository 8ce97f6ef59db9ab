package huizhanjia.task;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import huizhanjia.kernel.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/// The work of every night, half past one in Beijing.
@Component
class Nights {

    private static final LocalTime NIGHT = LocalTime.of(1, 30);

    private final List<Nightly> works;
    private final Clock clock;

    Nights(List<Nightly> works, Clock clock) {
        this.works = works;
        this.clock = clock;
    }

    List<RecurringTask<Void>> tasks() {
        return works.stream().map(this::task).toList();
    }

    private RecurringTask<Void> task(Nightly work) {
        return Tasks.recurring("nightly-" + work.name(), Schedules.daily(Days.CHINA, NIGHT))
                .execute((instance, context) -> work.run(LocalDate.now(clock)));
    }
}
