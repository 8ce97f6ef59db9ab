package huizhanjia.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/// Runs jobs beside the pages, and the work of every night. A job of a server that was killed is taken up again twenty
/// seconds after the next start.
@Component
class JobScheduler implements SmartLifecycle {

    private static final int AT_ONCE = 2;
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final LocalTime NIGHT = LocalTime.of(1, 30);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Duration LONGEST_STOP = Duration.ofSeconds(8);

    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;
    private final boolean wanted;
    private volatile boolean running;

    JobScheduler(
            DataSource database,
            JobRunner runner,
            List<Nightly> nightly,
            Clock clock,
            @Value("${huizhanjia.jobs:true}") boolean wanted) {
        this.wanted = wanted;
        this.task = Tasks.oneTime("job")
                .onFailure((complete, next) -> next.reschedule(complete, Instant.now()))
                .onDeadExecutionRevive()
                .execute((instance, context) -> runner.run(
                        JobId.of(instance.getId()),
                        () -> context.getSchedulerState().isShuttingDown()));
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(database), task)
                .startTasks(nightly.stream().map(work -> nightly(work, clock)).toList())
                .tableName("task.scheduled_tasks")
                .threads(AT_ONCE)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
    }

    private static RecurringTask<Void> nightly(Nightly work, Clock clock) {
        return Tasks.recurring("nightly-" + work.name(), Schedules.daily(CHINA, NIGHT))
                .execute((instance, context) -> work.run(LocalDate.now(clock)));
    }

    void schedule(JobId id) {
        scheduler.schedule(task.instance(id.toString()), Instant.now());
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
